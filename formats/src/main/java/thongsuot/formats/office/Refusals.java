package thongsuot.formats.office;

import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.UnreadableFileException.Reason;

/** Why an office file is refused, in the words that its owner reads: which file, what it is, what to do. */
final class Refusals {
    private Refusals() {}

    static UnreadableFileException empty(String name) {
        return new UnreadableFileException(Reason.EMPTY, name + ": tệp rỗng (0 byte); hãy xin lại tệp từ nơi gửi.");
    }

    static UnreadableFileException encrypted(String name) {
        return new UnreadableFileException(
                Reason.ENCRYPTED,
                name
                        + ": tài liệu đặt mật khẩu; hãy mở bằng Word hoặc LibreOffice, bỏ mật khẩu, lưu lại rồi đọc tệp mới.");
    }

    static UnreadableFileException damaged(String name, Throwable cause) {
        return new UnreadableFileException(
                Reason.DAMAGED,
                name
                        + ": tệp văn phòng bị hỏng hoặc chép chưa đủ; hãy tải hoặc chép lại, hoặc mở bằng Word rồi lưu lại.",
                cause);
    }

    static UnreadableFileException bomb(String name) {
        return new UnreadableFileException(
                Reason.BOMB,
                name
                        + ": tệp nén giãn ra lớn bất thường (có thể là bom nén) nên không mở; hãy xin lại tệp từ nơi gửi.");
    }

    static UnreadableFileException externalEntity(String name) {
        return new UnreadableFileException(
                Reason.EXTERNAL_ENTITY,
                name
                        + ": tệp chứa khai báo DTD hoặc thực thể ngoài, văn bản hợp lệ không có; hãy mở bằng Word rồi lưu lại.");
    }

    static UnreadableFileException tooLarge(String name, Throwable cause) {
        return new UnreadableFileException(
                Reason.TOO_LARGE,
                name + ": tài liệu quá lớn hoặc lồng nhau quá sâu; hãy tách thành nhiều tệp rồi đọc lại.",
                cause);
    }

    /** @param what what the file is instead, in Vietnamese */
    static UnreadableFileException otherType(String name, String what, String expected) {
        return new UnreadableFileException(
                Reason.UNKNOWN_TYPE,
                name + ": " + what + ", không phải " + expected + "; hãy lưu văn bản dưới dạng .docx, .odt hoặc .pdf.");
    }

    static UnreadableFileException picturesOnly(String name) {
        return new UnreadableFileException(
                Reason.NO_TEXT_AND_NO_OCR,
                name
                        + ": bản chụp (chỉ có ảnh, không có chữ); hãy cài Tesseract tiếng Việt (tesseract-ocr, tesseract-ocr-vie) rồi đọc lại.");
    }

    static UnreadableFileException noText(String name) {
        return new UnreadableFileException(
                Reason.EMPTY, name + ": tài liệu không có chữ nào; hãy kiểm tra lại tệp hoặc xin lại từ nơi gửi.");
    }
}

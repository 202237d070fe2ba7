package thongsuot.formats;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import thongsuot.formats.UnreadableFileException.Reason;
import thongsuot.formats.html.HtmlExtractor;
import thongsuot.formats.ocr.PictureExtractor;
import thongsuot.formats.office.DocExtractor;
import thongsuot.formats.office.DocxExtractor;
import thongsuot.formats.office.OdtExtractor;
import thongsuot.formats.office.RtfExtractor;
import thongsuot.formats.pdf.PdfExtractor;
import thongsuot.formats.text.MarkdownExtractor;
import thongsuot.formats.text.PlainTextExtractor;
import thongsuot.reader.SourceText;

/**
 * One file being opened: the right extractor, on a thread that can be given up when it takes too long. The one place where
 * whatever the libraries throw becomes one line for the person who gave the file.
 */
final class Opening {
    /** Documents nest; a parser that follows them down needs more stack than a thread has by default. */
    private static final long STACK = 16L << 20;

    private Opening() {}

    static SourceText of(byte[] content, String name, Limits limits, Progress progress) throws UnreadableFileException {
        FileKind kind = FileKind.of(content, name);
        TimeBudget budget = new TimeBudget(limits.time());
        Extractor extractor = extractor(kind, name, new Terms(limits, progress, budget));
        FutureTask<SourceText> task = new FutureTask<>(() -> extractor.extract(content, name));
        Thread thread = new Thread(null, task, "open " + name, STACK);
        thread.setDaemon(true);
        thread.start();
        return checked(await(task, budget, kind, name), limits);
    }

    private static Extractor extractor(FileKind kind, String name, Terms terms) throws UnreadableFileException {
        return switch (kind) {
            case PDF -> new PdfExtractor(terms);
            case HTML -> new HtmlExtractor();
            case MARKDOWN -> new MarkdownExtractor();
            case TEXT -> new PlainTextExtractor();
            case IMAGE -> new PictureExtractor(terms);
            case DOCX -> new DocxExtractor(new PictureExtractor(terms));
            case DOC -> new DocExtractor(new PictureExtractor(terms));
            case ODT -> new OdtExtractor(new PictureExtractor(terms));
            case RTF -> new RtfExtractor();
            case SPREADSHEET, SLIDES, LOCKED_OFFICE, OLD_XML, WEB_ARCHIVE, ARCHIVE, OLE, BINARY ->
                throw refusal(kind, name);
        };
    }

    private static UnreadableFileException refusal(FileKind kind, String name) {
        String advice = switch (kind) {
            case SPREADSHEET, SLIDES -> "chưa đọc được loại này; hãy chuyển sang .docx hoặc .pdf.";
            case LOCKED_OFFICE -> "hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.";
            case OLD_XML, WEB_ARCHIVE, OLE -> "hãy mở bằng Word rồi lưu lại thành .docx.";
            case ARCHIVE -> "hãy giải nén rồi chọn tệp văn bản bên trong.";
            default -> "hãy chọn tệp .docx, .doc, .odt, .rtf, .pdf, .html, .md hoặc .txt.";
        };
        Reason reason = kind == FileKind.LOCKED_OFFICE ? Reason.ENCRYPTED : Reason.UNKNOWN_TYPE;
        return new UnreadableFileException(reason, "%s: đây là %s; %s".formatted(name, kind.label(), advice));
    }

    private static SourceText await(FutureTask<SourceText> task, TimeBudget budget, FileKind kind, String name)
            throws UnreadableFileException {
        try {
            while (true) {
                try {
                    return task.get(Math.max(1, budget.leftMillis()), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (budget.leftMillis() <= 0) throw e;
                }
            }
        } catch (TimeoutException e) {
            task.cancel(true);
            throw tooSlow(kind, name, e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableFileException(Reason.DAMAGED, name + ": việc đọc tệp đã bị dừng giữa chừng.", e);
        } catch (ExecutionException e) {
            throw told(e.getCause() == null ? e : e.getCause(), kind, name);
        }
    }

    private static UnreadableFileException tooSlow(FileKind kind, String name, Throwable cause) {
        return new UnreadableFileException(
                Reason.BOMB,
                "%s: %s cần quá nhiều thời gian để đọc, có thể được tạo ra để gây treo máy; hãy xin lại bản gốc."
                        .formatted(name, kind.label()),
                cause);
    }

    private static UnreadableFileException told(Throwable cause, FileKind kind, String name) {
        return switch (cause) {
            case UnreadableFileException own -> own;
            case TimeBudget.UsedUp late -> tooSlow(kind, name, late);
            case OutOfMemoryError e ->
                new UnreadableFileException(
                        Reason.BOMB,
                        "%s: %s cần quá nhiều bộ nhớ để mở; hãy tách nhỏ tệp hoặc xin lại bản gốc."
                                .formatted(name, kind.label()),
                        e);
            case StackOverflowError e ->
                new UnreadableFileException(
                        Reason.BOMB,
                        "%s: %s lồng nhau quá sâu, không phải văn bản thường; hãy xin lại bản gốc."
                                .formatted(name, kind.label()),
                        e);
            default ->
                new UnreadableFileException(
                        Reason.DAMAGED,
                        "%s: %s bị hỏng hoặc bị cắt cụt, không đọc được; hãy xin lại bản gốc."
                                .formatted(name, kind.label()),
                        cause);
        };
    }

    private static SourceText checked(SourceText text, Limits limits) throws UnreadableFileException {
        if (text.content().length() > limits.characters()) {
            throw new UnreadableFileException(
                    Reason.BOMB,
                    "%s: tệp nở ra thành %d triệu ký tự, quá mức cho phép; hãy xin lại bản gốc."
                            .formatted(text.name(), text.content().length() / 1_000_000));
        }
        return text;
    }
}

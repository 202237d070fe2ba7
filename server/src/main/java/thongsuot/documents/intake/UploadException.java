package thongsuot.documents.intake;

/** A file is not taken; nothing of it is kept. */
final class UploadException extends RuntimeException {

    private final String key;
    private final String file;

    /** @param key of the words that say why, which take the name of the file */
    UploadException(String key, String file) {
        super(key);
        this.key = key;
        this.file = file;
    }

    String key() {
        return key;
    }

    String file() {
        return file;
    }
}

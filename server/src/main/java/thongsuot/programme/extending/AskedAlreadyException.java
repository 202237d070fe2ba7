package thongsuot.programme.extending;

import thongsuot.programme.WorkKey;

/** A request for more time about this work waits already. Thrown, so that nothing of the second is kept. */
public final class AskedAlreadyException extends RuntimeException {

    AskedAlreadyException(WorkKey work) {
        super("a request for more time waits already: " + work.path());
    }
}

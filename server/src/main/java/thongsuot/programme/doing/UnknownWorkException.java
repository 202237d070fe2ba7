package thongsuot.programme.doing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import thongsuot.programme.WorkKey;

/** A work that is not there, or not to be seen by who acts. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownWorkException extends RuntimeException {

    public UnknownWorkException(WorkKey key) {
        super("no work " + key);
    }
}

package thongsuot.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The place in a sorted table where a page ends: the values of the last row in the columns that sort. It is written into the address, so it
 * comes from outside and is believed nothing.
 */
public record Cursor(List<String> values) {

    private static final int LONGEST = 4000;

    /** As it stands in an address. */
    public String written() {
        StringBuilder text = new StringBuilder();
        for (String value : values) text.append(value.length()).append(':').append(value);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws BadInputException if nobody here wrote it
     */
    public static Cursor read(String written) {
        if (written.length() > LONGEST) throw bad(written);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(written)))
                    .toString();
            List<String> values = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                int colon = text.indexOf(':', at);
                int end = colon + 1 + Integer.parseUnsignedInt(text.substring(at, colon));
                values.add(text.substring(colon + 1, end));
                at = end;
            }
            return new Cursor(List.copyOf(values));
        } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw bad(written);
        }
    }

    private static BadInputException bad(String written) {
        return new BadInputException("after", written);
    }
}

package thongsuot.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away, before anything looks at it, what can't be read: letters in no encoding, a form too large to take, what is no form at all. Without this the first
 * filter that asks for a field would stumble, and the answer would speak of a fault of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ReadableRequests extends OncePerRequestFilter {

    private static final List<MimeType> FORMS =
            List.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    private final DataSize largest;

    ReadableRequests(@Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        this.largest = largest;
    }

    /** What programs send is read, and refused in their own words, by the module that they talk to. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("POST") && !aForm(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        String type = request.getContentType();
        boolean files = type != null && type.startsWith("multipart/");
        if (files && request.getContentLengthLong() > largest.toBytes()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            if (!files) request.getParameterMap();
        } catch (InvalidParameterException e) {
            response.sendError(e.getErrorCode());
            return;
        } catch (IllegalStateException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    /** What a browser sends from a page of ours: fields in UTF-8, with files or without. Nothing at all is a form without fields. */
    private static boolean aForm(@Nullable String type) {
        if (type == null) return true;
        try {
            MimeType given = MimeType.valueOf(type);
            Charset letters = given.getCharset();
            return FORMS.stream().anyMatch(form -> form.equalsTypeAndSubtype(given))
                    && (letters == null || letters.equals(StandardCharsets.UTF_8));
        } catch (InvalidMimeTypeException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }
}

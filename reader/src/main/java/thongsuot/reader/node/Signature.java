package thongsuot.reader.node;

import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;

/**
 * {@code T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Nguyễn Văn A}.
 *
 * @param authority in whose name: {@code T/M BAN THƯỜNG VỤ}, {@code KT. CHỦ TỊCH}
 * @param position the signer's office
 * @param name the signer
 */
public record Signature(
        @Nullable String authority,
        @Nullable String position,
        @Nullable String name,
        Span span) {}

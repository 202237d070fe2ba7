package thongsuot.formats.export.akn;

/** {@code II/3/-2} as {@code sec_II__para_3__indent_2}. */
final class EIds {
    private EIds() {}

    static String of(String path) {
        StringBuilder eId = new StringBuilder();
        boolean underArticle = false;
        for (String label : path.split("/")) {
            if (!eId.isEmpty()) {
                eId.append("__");
            }
            if (label.startsWith("@")) {
                eId.append("att_").append(Names.slug(label.substring(1)));
            } else {
                Shape shape = Shape.of(label, underArticle);
                underArticle |= shape.element().equals("article");
                eId.append(shape.abbreviation())
                        .append('_')
                        .append(Names.slug(shape.number()).replace('-', '.'));
            }
        }
        return eId.toString();
    }
}

package thongsuot.formats.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/** Pictures in the form that recognition needs. */
final class Pictures {
    /** How far one colour stands out where it is ink; black print under a seal stays darker. */
    private static final int INK = 45;

    private Pictures() {}

    /** Grey, without what is red or blue: the seal and the pen's ink lie over the words. */
    static BufferedImage grey(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) return picture;
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster raster = grey.getRaster();
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) row[x] = brightness(row[x]);
            raster.setSamples(0, y, width, 1, 0, row);
        }
        return grey;
    }

    private static int brightness(int argb) {
        int alpha = argb >>> 24;
        int red = (argb >> 16) & 0xFF;
        int green = (argb >> 8) & 0xFF;
        int blue = argb & 0xFF;
        boolean seal = red > 110 && red - Math.max(green, blue) > INK;
        boolean pen = blue > 110 && blue - Math.max(red, green) > INK;
        return alpha < 128 || seal || pen ? 255 : (30 * red + 59 * green + 11 * blue) / 100;
    }
}

package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.office.Block.Cell;

/** The definition of a row ({@code \trowd … \cellx}): borders and merged cells. */
final class RtfRow {
    private final List<Boolean> down = new ArrayList<>();
    private final List<Boolean> across = new ArrayList<>();
    private boolean continuesDown;
    private boolean continuesAcross;
    private boolean border;
    private int drawn;
    private int framed;
    private int rowBorders;
    private boolean ofRow;

    void word(String word) {
        switch (word) {
            case "clvmrg" -> continuesDown = true;
            case "clmrg" -> continuesAcross = true;
            case "clbrdrt", "clbrdrb", "clbrdrl", "clbrdrr" -> expect(false);
            case "trbrdrt", "trbrdrb", "trbrdrl", "trbrdrr", "trbrdrh", "trbrdrv" -> expect(true);
            case "brdrnone", "brdrnil" -> border = false;
            case "brdrs", "brdrth", "brdrdb", "brdrdot", "brdrdash", "brdrhair", "brdrtriple", "brdrthtnsg" -> line();
            case "cellx" -> cell();
            default -> {}
        }
    }

    /** Whether most cells, or the row itself, have lines on at least two sides. */
    boolean isFramed() {
        return framed * 2 > down.size() || rowBorders >= 2;
    }

    List<Cell> merged(List<Cell> cells) {
        List<Cell> merged = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i < across.size() && across.get(i)) {
                continue;
            }
            merged.add(i < down.size() && down.get(i) ? Cell.EMPTY : cells.get(i));
        }
        return merged;
    }

    private void expect(boolean row) {
        border = true;
        ofRow = row;
    }

    private void line() {
        if (border && ofRow) {
            rowBorders++;
        } else if (border) {
            drawn++;
        }
        border = false;
    }

    private void cell() {
        down.add(continuesDown);
        across.add(continuesAcross);
        framed += drawn >= 2 ? 1 : 0;
        continuesDown = false;
        continuesAcross = false;
        drawn = 0;
    }
}

package thongsuot.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongsuot.organisation.Line;
import thongsuot.organisation.OrganisationAction;
import thongsuot.organisation.transfer.UnitExport;

/** The tree as a file: of one line, or of all where none is named. */
@Controller
class ExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final UnitExport export;
    private final Looking looking;

    ExportController(UnitExport export, Looking looking) {
        this.export = export;
        this.looking = looking;
    }

    @GetMapping("/units/export")
    void export(
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(defaultValue = "xlsx") String format,
            HttpServletResponse response)
            throws IOException {
        looking.require(OrganisationAction.EXPORT, null);
        Sight sight = looking.at(line, on);
        List<Line> lines = line == null ? List.of(Line.values()) : List.of(sight.line());
        // Into memory first: a file cut off in the middle would look like a whole one.
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        boolean csv = format.equals("csv");
        if (csv) export.csv(lines, sight.day(), file);
        else export.xlsx(lines, sight.day(), file);
        send(
                response,
                "to-chuc-" + sight.day() + (csv ? ".csv" : ".xlsx"),
                csv ? "text/csv;charset=UTF-8" : XLSX,
                file);
    }

    @GetMapping("/units/import/template")
    void template(HttpServletResponse response) throws IOException {
        looking.at(null, null);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        export.template(file);
        send(response, "mau-nhap-to-chuc.xlsx", XLSX, file);
    }

    private static void send(HttpServletResponse response, String name, String type, ByteArrayOutputStream file)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}

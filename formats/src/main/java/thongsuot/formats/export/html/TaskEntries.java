package thongsuot.formats.export.html;

import java.io.IOException;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Task;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Party;

/** The list of tasks: who, what, when, where it says so; on paper a row of the table that offices keep. */
record TaskEntries(Html html, Facts facts, Entries entries) {
    void write(Task task) throws IOException {
        String id = Kind.TASK.id(task.number());
        html.open(
                "li",
                "class",
                "muc-viec",
                "id",
                id,
                "tabindex",
                "-1",
                "data-u",
                facts.units().keys(task));
        html.element("div", Integer.toString(task.number()), "class", "stt");
        who(task);
        what(task);
        when(task);
        entries.where(id, task.span(), task.path());
        html.close("li").line();
    }

    private void who(Task task) throws IOException {
        html.open("div", "class", "ai");
        if (task.parties().isEmpty()) {
            html.element("span", "Chưa nêu cơ quan thực hiện", "class", "thieu");
        }
        for (Party party : task.parties()) {
            html.open("span", "class", "dv " + (party.role() == Party.Role.LEAD ? "chu-tri" : "phoi-hop"));
            html.element("span", party.name(), "class", "ten").text(" ");
            html.element("span", Labels.role(party.role()), "class", "vai")
                    .close("span")
                    .text(" ");
        }
        html.close("div");
    }

    private void what(Task task) throws IOException {
        html.open("div", "class", "gi").text(task.action());
        for (String product : task.products()) {
            html.text(" ")
                    .open("span", "class", "sp")
                    .text("Sản phẩm: " + product)
                    .close("span");
        }
        html.close("div");
    }

    private void when(Task task) throws IOException {
        html.open("div", "class", "khi");
        if (task.deadlines().isEmpty()) {
            html.element("span", "Không nêu thời hạn", "class", "thieu");
        }
        for (Deadline time : task.deadlines()) {
            entries.when(time);
        }
        html.close("div");
    }
}

package thongsuot.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thongsuot.formats.export.words.Tasks;
import thongsuot.reader.Reading;

/** The sample documents as they are read: who must do what, by when, each with its words. */
@Controller
@ConditionalOnProperty("thongsuot.demo")
class SamplesController {

    /** The pages carry their own look and script; in a box of their own they reach nothing of ours. */
    private static final String BOX =
            "sandbox allow-scripts allow-popups; default-src 'none'; style-src 'unsafe-inline'; "
                    + "script-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    private final SampleDocuments samples;

    SamplesController(SampleDocuments samples) {
        this.samples = samples;
    }

    @GetMapping("/samples")
    String list(Model model) {
        List<Sample> rows = samples.names().parallelStream()
                .flatMap(name -> samples.reading(name).map(reading -> row(name, reading)).stream())
                .toList();
        model.addAttribute("samples", rows);
        return "demo/samples";
    }

    @GetMapping("/samples/{name}")
    ResponseEntity<String> show(@PathVariable String name) {
        return samples.page(name)
                .map(page -> ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                        .header("Content-Security-Policy", BOX)
                        .body(page))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Sample row(String name, Reading reading) {
        String title = reading.header().title();
        return new Sample(
                name,
                title == null ? "" : title,
                Tasks.of(reading).size(),
                reading.deadlines().size(),
                reading.reports().size());
    }
}

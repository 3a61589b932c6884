package org.convive.explanation.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.convive.explanation.ProofGraph;

/**
 * The recommendations as a picture in SVG: findings left, programmes right, and between them ribbons as wide as the points
 * that flow. The same follows below as a table, for those who listen and for points that take away, which have no ribbon.
 */
public final class FlowPicture {

    private static final int WIDTH = 1280;
    private static final int LEFT = 520;
    private static final int RIGHT = 780;
    private static final int TOP = 40;
    private static final int GAP = 26;
    private static final int ROW = 20;
    private static final double PER_POINT = 1.2;
    private static final List<String> COLOURS =
            List.of("#1b6ca8", "#b3541e", "#3a7d44", "#7a3e9d", "#a8871b", "#a81b4a", "#1ba89c", "#555555");

    private final NodeWords words;
    private final List<Flow> flows;
    private final StringBuilder svg = new StringBuilder();

    private FlowPicture(List<Flow> flows, NodeWords words) {
        this.flows = flows;
        this.words = words;
    }

    /** The picture of a proof. */
    public static String of(ProofGraph proof, NodeWords words) {
        return new FlowPicture(Flow.of(proof, words), words).draw();
    }

    private String draw() {
        Map<String, Double> left = column(true);
        Map<String, Double> right = column(false);
        double below = Math.max(height(left), height(right)) + TOP + GAP;
        double whole = below + (flows.size() + 2) * ROW;
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %.0f\" width=\"%d\" height=\"%.0f\" "
                        + "font-family=\"sans-serif\" font-size=\"13\">",
                WIDTH, whole, WIDTH, whole);
        line("<g role=\"img\" aria-labelledby=\"title text\">");
        line("<title id=\"title\">%s</title>", safe(words.phrase("view.svg.title")));
        line("<desc id=\"text\">%s</desc>", safe(spoken()));
        Map<String, Double> leftAt = labels(left, LEFT - 10, "end");
        Map<String, Double> rightAt = labels(right, RIGHT + 10, "start");
        List<String> sources = List.copyOf(left.keySet());
        flows.stream()
                .filter(flow -> flow.points().signum() > 0)
                .forEach(flow ->
                        ribbon(flow, leftAt, rightAt, COLOURS.get(sources.indexOf(flow.from()) % COLOURS.size())));
        line("</g>");
        table(below);
        line("</svg>");
        return svg.toString();
    }

    /** The names of one side with the width of all ribbons there, in the order of the answer. */
    private Map<String, Double> column(boolean isLeft) {
        var widths = new LinkedHashMap<String, Double>();
        for (Flow flow : flows) {
            if (flow.points().signum() > 0) {
                widths.merge(isLeft ? flow.from() : flow.programme(), width(flow), Double::sum);
            }
        }
        return widths;
    }

    private static double width(Flow flow) {
        return flow.points().doubleValue() * PER_POINT;
    }

    private static double height(Map<String, Double> column) {
        return column.values().stream().mapToDouble(width -> width + GAP).sum();
    }

    /** Writes the names of one side and returns where its ribbons begin. */
    private Map<String, Double> labels(Map<String, Double> column, int x, String anchor) {
        var at = new LinkedHashMap<String, Double>();
        double y = TOP;
        for (Map.Entry<String, Double> entry : column.entrySet()) {
            at.put(entry.getKey(), y);
            line(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                    x, y + entry.getValue() / 2 + 4, anchor, safe(entry.getKey()));
            y += entry.getValue() + GAP;
        }
        return at;
    }

    private void ribbon(Flow flow, Map<String, Double> leftAt, Map<String, Double> rightAt, String colour) {
        double width = width(flow);
        double from = leftAt.merge(flow.from(), width, Double::sum) - width;
        double to = rightAt.merge(flow.programme(), width, Double::sum) - width;
        int middle = (LEFT + RIGHT) / 2;
        line(
                "<path fill=\"%s\" fill-opacity=\"0.55\" d=\"M%d %.2fC%d %.2f %d %.2f %d %.2fv%.2fC%d %.2f %d %.2f %d %.2fz\">"
                        + "<title>%s</title></path>",
                colour,
                LEFT,
                from,
                middle,
                from,
                middle,
                to,
                RIGHT,
                to,
                width,
                middle,
                to + width,
                middle,
                from + width,
                LEFT,
                from + width,
                safe(spoken(flow)));
    }

    private void table(double top) {
        line("<g role=\"table\" aria-label=\"%s\">", safe(words.phrase("view.svg.title")));
        row(
                top + ROW,
                "columnheader",
                words.phrase("view.svg.from"),
                words.phrase("view.svg.programme"),
                words.phrase("view.svg.points"));
        double y = top + 2 * ROW;
        for (Flow flow : flows) {
            row(y, "cell", flow.from(), flow.programme(), words.points(flow.points()));
            y += ROW;
        }
        line("</g>");
    }

    private void row(double y, String role, String from, String programme, String points) {
        line(
                "<g role=\"row\">%s%s%s</g>",
                cell(10, y, role, from), cell(440, y, role, programme), cell(890, y, role, points));
    }

    private static String cell(int x, double y, String role, String text) {
        return String.format(Locale.ROOT, "<text role=\"%s\" x=\"%d\" y=\"%.0f\">%s</text>", role, x, y, safe(text));
    }

    private String spoken() {
        return String.join(" ", flows.stream().map(this::spoken).toList());
    }

    private String spoken(Flow flow) {
        return words.phrase("view.svg.flow", flow.from(), flow.programme(), words.points(flow.points()));
    }

    private static String safe(String text) {
        return StringEscapeUtils.escapeXml10(text);
    }

    private void line(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

package org.convive.explanation.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.convive.explanation.Phrases;
import org.convive.explanation.ProofGraph;
import org.convive.explanation.ProofGraph.Edge;
import org.convive.explanation.ProofGraph.Kind;
import org.convive.explanation.ProofGraph.Node;
import org.convive.explanation.RuleReading;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Words;

/**
 * A picture of which finding carries which programme: findings on the left, programmes on the right, between them ribbons as
 * wide as the points that the finding gives. Whoever can't see it reads the same in its description.
 */
public final class RibbonView {

    private static final int WIDTH = 960;
    private static final int LEFT = 330;
    private static final int RIGHT = 610;
    private static final int TOP = 40;
    private static final int GAP = 12;
    private static final double HEIGHT_OF_A_POINT = 1.6;
    private static final double LEAST_HEIGHT = 16;
    private static final int LONGEST_NAME = 46;

    private final Phrases phrases;
    private final RuleReading reading;

    /** A view of graphs whose names the pack has. */
    public RibbonView(RulePack pack, Phrases phrases) {
        this.phrases = phrases;
        this.reading = new RuleReading(pack, phrases);
    }

    /**
     * Points that a finding gives a programme.
     *
     * @param finding the id of the finding's node
     * @param programme the id of the programme
     * @param points the points
     */
    public record Ribbon(String finding, String programme, BigDecimal points) {}

    /** The ribbons of a graph, programme by programme in its order. */
    public static List<Ribbon> ribbons(ProofGraph graph) {
        var nodes = new HashMap<String, Node>();
        graph.nodes().forEach(node -> nodes.put(node.id(), node));
        Map<List<String>, BigDecimal> sums = new LinkedHashMap<>();
        for (Edge edge : graph.edges()) {
            Optional<Node> from =
                    Optional.ofNullable(nodes.get(edge.from())).filter(node -> node.kind() == Kind.CONTRIBUTION);
            Optional<Node> to =
                    Optional.ofNullable(nodes.get(edge.to())).filter(node -> node.kind() == Kind.RECOMMENDATION);
            Optional<Object> finding =
                    from.flatMap(node -> Optional.ofNullable(node.values().get("finding")));
            if (from.isPresent() && to.isPresent() && finding.isPresent()) {
                sums.merge(
                        List.of("finding:" + finding.get(), to.get().type()),
                        new BigDecimal(String.valueOf(from.get().values().get("points"))),
                        BigDecimal::add);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> new Ribbon(sum.getKey().get(0), sum.getKey().get(1), sum.getValue()))
                .toList();
    }

    /** The ribbons as lines of text. */
    public List<String> lines(ProofGraph graph) {
        Map<String, String> names = findings(graph);
        return ribbons(graph).stream()
                .map(ribbon -> phrases.say(
                        "view.ribbon",
                        names.getOrDefault(ribbon.finding(), ribbon.finding()),
                        reading.word(Words.PROGRAMME, ribbon.programme()),
                        phrases.number(ribbon.points().doubleValue())))
                .toList();
    }

    /** The picture, as a document of its own. */
    public String svg(ProofGraph graph) {
        List<Ribbon> ribbons = ribbons(graph);
        Map<String, Bar> left = bars(ribbons, true);
        Map<String, Bar> right = bars(ribbons, false);
        Map<String, String> names = findings(graph);
        double height = Math.max(bottom(left), bottom(right)) + GAP;
        var svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %.0f\" role=\"img\" aria-labelledby=\"title desc\" "
                        + "font-family=\"sans-serif\" font-size=\"13\">%n",
                WIDTH,
                height));
        svg.append("<title id=\"title\">")
                .append(escaped(phrases.say("view.ribbons")))
                .append("</title>\n");
        svg.append("<desc id=\"desc\">")
                .append(escaped(String.join(" ", lines(graph))))
                .append("</desc>\n");
        head(svg, LEFT, "end", phrases.say("view.findings"));
        head(svg, RIGHT, "start", phrases.say("view.programmes"));
        for (Ribbon ribbon : ribbons) {
            ribbon(svg, ribbon, left, right);
        }
        left.forEach((finding, bar) -> bar(svg, bar, LEFT - 8, LEFT - 14, "end", names.getOrDefault(finding, finding)));
        right.forEach((programme, bar) ->
                bar(svg, bar, RIGHT, RIGHT + 14, "start", reading.word(Words.PROGRAMME, programme)));
        return svg.append("</svg>\n").toString();
    }

    private Map<String, String> findings(ProofGraph graph) {
        Map<String, String> names = new HashMap<>();
        graph.nodes().stream().filter(node -> node.kind() == Kind.FINDING).forEach(node -> {
            String area = String.valueOf(node.values().getOrDefault("area", ""));
            names.put(node.id(), reading.word(Words.FACTOR, node.type()) + (area.isEmpty() ? "" : " (" + area + ")"));
        });
        return names;
    }

    private static Map<String, Bar> bars(List<Ribbon> ribbons, boolean ofFindings) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        ribbons.forEach(ribbon ->
                sums.merge(ofFindings ? ribbon.finding() : ribbon.programme(), ribbon.points(), BigDecimal::add));
        List<Map.Entry<String, BigDecimal>> sorted = new ArrayList<>(sums.entrySet());
        if (ofFindings) {
            sorted.sort(Map.Entry.<String, BigDecimal>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()));
        }
        Map<String, Bar> bars = new LinkedHashMap<>();
        double top = TOP;
        for (Map.Entry<String, BigDecimal> entry : sorted) {
            double height = Math.max(0, entry.getValue().doubleValue()) * HEIGHT_OF_A_POINT;
            bars.put(entry.getKey(), new Bar(top, height));
            top += Math.max(height, LEAST_HEIGHT) + GAP;
        }
        return bars;
    }

    private static double bottom(Map<String, Bar> bars) {
        return bars.values().stream()
                .mapToDouble(bar -> bar.top + Math.max(bar.height, LEAST_HEIGHT))
                .max()
                .orElse(TOP);
    }

    private static void head(StringBuilder svg, int x, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"22\" text-anchor=\"%s\" font-weight=\"bold\">%s</text>%n",
                x,
                anchor,
                escaped(text)));
    }

    private static void bar(StringBuilder svg, Bar bar, int x, int textX, String anchor, String name) {
        String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%.1f\" width=\"8\" height=\"%.1f\" fill=\"#1d4e6b\"/>"
                        + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                x,
                bar.top,
                Math.max(bar.height, 1),
                textX,
                bar.top + Math.max(bar.height, LEAST_HEIGHT) / 2 + 4,
                anchor,
                escaped(shown)));
    }

    private void ribbon(StringBuilder svg, Ribbon ribbon, Map<String, Bar> left, Map<String, Bar> right) {
        double width = Math.max(0, ribbon.points().doubleValue()) * HEIGHT_OF_A_POINT;
        Bar from = Optional.ofNullable(left.get(ribbon.finding())).orElseThrow();
        Bar to = Optional.ofNullable(right.get(ribbon.programme())).orElseThrow();
        double y1 = from.take(width);
        double y2 = to.take(width);
        int middle = (LEFT + RIGHT) / 2;
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"M%d %.1fC%d %.1f %d %.1f %d %.1f\" fill=\"none\" stroke=\"#2f7ea8\" stroke-opacity=\"0.4\" "
                        + "stroke-width=\"%.1f\"><title>%s</title></path>%n",
                LEFT,
                y1,
                middle,
                y1,
                middle,
                y2,
                RIGHT,
                y2,
                Math.max(width, 0.5),
                phrases.number(ribbon.points().doubleValue())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A bar that ribbons end at, one below the other. */
    private static final class Bar {

        private final double top;
        private final double height;
        private double taken;

        Bar(double top, double height) {
            this.top = top;
            this.height = height;
        }

        /** The middle of the next stretch of this width. */
        double take(double width) {
            double middle = top + taken + width / 2;
            taken += width;
            return middle;
        }
    }
}

package org.convive.cli;

import java.util.List;
import org.convive.exchange.model.BalanceGroupJson;
import org.convive.exchange.model.NotChosenJson;
import org.convive.exchange.model.PortfolioJson;

/** Tells the best set of programmes in the terminal. */
final class PortfolioReport {

    private static final int MOST = 8;

    private final Page page;

    PortfolioReport(Page page) {
        this.page = page;
    }

    void print(PortfolioJson portfolio) {
        portfolio.getSummary().forEach(sentence -> page.line(0, sentence));
        if (!portfolio.getPossible()) {
            return;
        }
        head("portfolio.head.set");
        portfolio.getProgrammes().forEach(chosen -> {
            page.line(1, chosen.getName());
            page.line(2, chosen.getWhy());
        });
        page.line(1, portfolio.getCost().getText());
        if (portfolio.getNextBest() != null) {
            head("portfolio.head.next");
            page.line(1, portfolio.getNextBest().getText());
        }
        head("portfolio.head.limits");
        portfolio.getLimits().forEach(limit -> page.line(1, limit.getText()));
        if (!portfolio.getOtherBudgets().isEmpty()) {
            head("portfolio.head.money");
            portfolio.getOtherBudgets().forEach(other -> page.line(1, other.getText()));
        }
        balance(portfolio.getGroups());
        notChosen(portfolio.getNotChosen());
        if (!portfolio.getUncovered().isEmpty()) {
            head("portfolio.head.uncovered");
            portfolio.getUncovered().forEach(need -> page.line(1, need.getText()));
        }
        head("portfolio.head.method");
        portfolio.getMethod().forEach(sentence -> page.line(1, sentence));
    }

    private void balance(List<BalanceGroupJson> groups) {
        if (groups.isEmpty()) {
            return;
        }
        head("portfolio.head.balance");
        groups.forEach(group -> {
            if (group.getProgrammes().isEmpty()) {
                page.say(1, "portfolio.head.nothing-in", group.getName());
            } else {
                page.line(1, group.getName() + ": " + String.join(", ", group.getProgrammes()));
            }
        });
    }

    private void notChosen(List<NotChosenJson> notChosen) {
        if (!notChosen.isEmpty()) {
            head("portfolio.head.not-chosen");
            notChosen.stream().limit(MOST).forEach(one -> page.line(1, one.getName() + ": " + one.getText()));
        }
    }

    private void head(String key) {
        page.space();
        page.say(0, key);
    }
}

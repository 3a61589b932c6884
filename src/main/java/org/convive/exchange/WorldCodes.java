package org.convive.exchange;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of countries and currencies, which belong to no pack. */
final class WorldCodes {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"));

    private WorldCodes() {}

    static Optional<String> country(ValueCursor value) {
        return named(
                value,
                COUNTRIES,
                ProblemCode.UNKNOWN_COUNTRY,
                ", which isn't a country code of two capital letters (ISO 3166-1), such as `MX`.");
    }

    static Optional<String> currency(ValueCursor value) {
        return named(
                value,
                CURRENCIES,
                ProblemCode.UNKNOWN_CURRENCY,
                ", which isn't a currency code of three capital letters (ISO 4217), such as `MXN`.");
    }

    private static Optional<String> named(ValueCursor value, Set<String> known, ProblemCode unknown, String right) {
        Optional<String> written = value.text();
        if (written.isPresent() && !known.contains(written.get())) {
            Optional<String> meant = unknown == ProblemCode.UNKNOWN_COUNTRY
                    ? countryMeant(written.get())
                    : Optional.of(written.get().strip().toUpperCase(Locale.ROOT))
                            .filter(known::contains);
            value.refuse(unknown, right + KnownCodes.hint(meant, Set.of()), meant);
        }
        return written.filter(known::contains);
    }

    /** The nearest code by letters would be any country at all, so only other ways to write a country count. */
    private static Optional<String> countryMeant(String written) {
        String meant = written.strip();
        return COUNTRIES.stream()
                .sorted()
                .filter(code -> code.equalsIgnoreCase(meant) || isAnotherNameOf(new Locale("", code), meant))
                .findFirst();
    }

    private static boolean isAnotherNameOf(Locale country, String meant) {
        return country.getISO3Country().equalsIgnoreCase(meant)
                || LANGUAGES.stream()
                        .anyMatch(
                                language -> country.getDisplayCountry(language).equalsIgnoreCase(meant));
    }
}

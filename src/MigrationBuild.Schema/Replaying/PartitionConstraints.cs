using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The condition that the rows of a partition meet: <c>get_qual_for_list</c>, <c>get_qual_for_range</c>.</summary>
public static class PartitionConstraints
{
    /// <summary>The condition as SQL; null for hash and default partitions, where it says nothing by itself.</summary>
    public static string? ConditionOf(PartitionKey key, PartitionBoundSpec bound)
    {
        var keys = key.Elements.Select(element => element.Column is { } column ? SqlPrinter.QuoteIdentifier(column) : $"({SqlPrinter.Print(element.Expression!.Syntax)})").ToList();
        return bound switch
        {
            ListBoundSpec list => OfList(keys[0], list.Values),
            RangeBoundSpec range => string.Join(" AND ", keys.Select(name => $"{name} IS NOT NULL").Concat(OfRange(keys, range))),
            _ => null,
        };
    }

    /// <summary>What <c>DETACH PARTITION CONCURRENTLY</c> leaves behind: a check that says what the bound said (<c>DetachAddConstraintIfNeeded</c>).</summary>
    internal static void Keep(StatementReplay replay, QualifiedName name, SyntaxNode node)
    {
        var table = replay.Table(name);
        if (ConditionOf(replay.Table(table.PartitionOf!.Parent).PartitionKey!, table.PartitionOf.Bound) is not { } condition)
        {
            replay.Report(
                ReplayDiagnostics.NotFollowed,
                node,
                $"PostgreSQL leaves a check of the hash partition on {name.Name} that names its former table by number; drop that check, or detach without CONCURRENTLY");
            return;
        }

        var expression = SqlExpressions.Parse(condition, Inheritance.Row(replay, name).Condition())!;
        if (table.Constraints.OfType<CheckConstraint>().Any(check => check.Validated && check.Expression == expression))
        {
            return;
        }

        var columns = ExpressionColumns.Names(expression.Syntax, name.Name).Distinct().ToList();
        var check = RelationNames.ChooseConstraint(replay.Catalog, name.Schema, name.Name, columns.Count == 1 ? columns[0] : null, "check");
        replay.Put(name, table.With(new CheckConstraint(check, expression) { Origin = replay.OriginOf(node) }));
    }

    private static string OfList(string key, EquatableArray<string> values)
    {
        var known = values.Where(value => value != "NULL").ToList();
        var among = known.Count == 1 ? $"{key} = {known[0]}" : $"{key} = ANY (ARRAY[{string.Join(", ", known)}])";
        return known.Count == values.Count ? $"{key} IS NOT NULL AND {among}" : known.Count == 0 ? $"{key} IS NULL" : $"{key} IS NULL OR {among}";
    }

    private static IEnumerable<string> OfRange(List<string> keys, RangeBoundSpec range)
    {
        var same = Enumerable.Range(0, keys.Count).TakeWhile(i => !IsInfinite(range.From[i]) && range.From[i] == range.To[i]).Count();
        return keys.Take(same).Select((key, i) => $"{key} = {range.From[i]}")
            .Concat(OfBound(keys, range.From, same, ">", "MINVALUE"))
            .Concat(OfBound(keys, range.To, same, "<", "MAXVALUE"));
    }

    /// <summary>Rows beyond the bound: a later element counts where the earlier ones are equal to it.</summary>
    /// <param name="closing">The infinite value that takes the equal rows in, as the last lower value does.</param>
    private static IEnumerable<string> OfBound(List<string> keys, EquatableArray<string> bound, int first, string comparison, string closing)
    {
        var arms = new List<string>();
        for (var i = first; i < keys.Count && !IsInfinite(bound[i]); i++)
        {
            var next = i + 1 < keys.Count ? bound[i + 1] : comparison == ">" ? closing : "";
            var equal = Enumerable.Range(first, i - first).Select(before => $"{keys[before]} = {bound[before]}");
            arms.Add(string.Join(" AND ", equal.Concat([$"{keys[i]} {comparison}{(next == closing ? "=" : "")} {bound[i]}"])));
        }

        return arms.Count == 0 ? [] : [arms.Count == 1 ? arms[0] : $"({string.Join(" OR ", arms.Select((arm, i) => i == 0 ? arm : $"({arm})"))})"];
    }

    private static bool IsInfinite(string value) => value is "MINVALUE" or "MAXVALUE";
}

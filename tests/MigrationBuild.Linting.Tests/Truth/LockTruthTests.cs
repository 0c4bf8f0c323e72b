using System.Text.Json;
using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Tests.Truth;

/// <summary>The table of effects against what real servers did: locks of tables, rewrites, reads of all rows, refusals in a transaction.</summary>
public sealed class LockTruthTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Truth");

    private static readonly Lazy<IReadOnlyList<JsonElement>> Measured = new(() =>
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "locks.json"))).RootElement.EnumerateArray()]);

    private static IEnumerable<TestCaseData> Cases() =>
        from each in Measured.Value
        from answer in each.GetProperty("answers").EnumerateArray()
        from version in answer.GetProperty("versions").EnumerateArray()
        select new TestCaseData(each, answer, version.GetInt32()).SetArgDisplayNames(each.GetProperty("id").GetString()!, version.ToString());

    [TestCaseSource(nameof(Cases))]
    public void A_statement_does_what_it_did_to_a_real_server(JsonElement measured, JsonElement answer, int version)
    {
        var state = new ReplayState(Catalog.NewDatabase) { TargetVersion = version };
        state = Run(state, File.ReadAllText(Path.Combine(Folder, "Fixture.sql")));
        state = Run(state, Join(measured.GetProperty("setup")));
        state = Run(state, Join(measured.GetProperty("session")));
        var statement = SqlParser.Parse(measured.GetProperty("sql").GetString()!).Statements[0].Syntax;
        Assert.That(Describe(EffectTable.Find(statement, state), state.Catalog), Is.EqualTo(Describe(answer)), measured.GetProperty("sql").GetString());
    }

    private static ReplayState Run(ReplayState state, string sql)
    {
        var script = SqlParser.Parse(sql);
        return script.Statements.Aggregate(state, (current, statement) => CatalogReplay.Apply(current, script.File, statement).State);
    }

    private static string Join(JsonElement statements) => string.Join(";\n", statements.EnumerateArray().Select(each => each.GetString()));

    private static string Describe(StatementEffects effects, Catalog catalog)
    {
        var tables = effects.Effects.Where(effect => catalog.FindTable(effect.Relation) is not null).ToList();
        return string.Join(
            "; ",
            tables.GroupBy(effect => effect.Relation.Name).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key} {group.Max(effect => effect.Lock)}")
                .Append("rewrites " + Names(tables, Work.Rewrite))
                .Append("reads " + Names(tables, Work.Scan))
                .Append(effects.RefusesTransaction ? "refuses a transaction" : "runs in a transaction"));
    }

    private static string Names(IEnumerable<Effect> effects, Work work) => string.Join(
        ",", effects.Where(effect => (effect.Work & work) != 0).Select(effect => effect.Relation.Name).Distinct().Order(StringComparer.Ordinal));

    private static string Describe(JsonElement answer) => string.Join(
        "; ",
        answer.GetProperty("locks").EnumerateObject().OrderBy(each => each.Name, StringComparer.Ordinal)
            .Select(each => $"{each.Name} {each.Value.GetString()!.Replace("Lock", "")}")
            .Append("rewrites " + Names(answer.GetProperty("rewrites")))
            .Append("reads " + Names(answer.GetProperty("scans")))
            .Append(answer.GetProperty("noTransaction").GetBoolean() ? "refuses a transaction" : "runs in a transaction"));

    private static string Names(JsonElement names) =>
        string.Join(",", names.EnumerateArray().Select(each => each.GetString()).Order(StringComparer.Ordinal));
}

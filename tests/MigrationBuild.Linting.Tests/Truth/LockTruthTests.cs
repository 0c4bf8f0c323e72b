using System.Text.Json;
using System.Text.Json.Serialization;
using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Tests.Truth;

/// <summary>The table of effects against what real servers did.</summary>
public sealed class LockTruthTests
{
    private const string SyntaxError = "42601";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Truth");

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly Dictionary<int, ReplayState> Fixtures = Enumerable.Range(14, 5).ToDictionary(
        version => version,
        version => Run(new ReplayState(Catalog.NewDatabase) { TargetVersion = version }, File.ReadAllText(Path.Combine(Folder, "Fixture.sql"))));

    private static readonly List<TruthException> Exceptions = Read<List<TruthException>>("exceptions.json");

    private static IEnumerable<TestCaseData> Cases() =>
        from file in new[] { "locks.json", "measured.json" }
        from measured in Read<MeasuredCase[]>(file)
        from answer in measured.Answers
        where !answer.Unmeasured
        from version in answer.Versions
        select new TestCaseData(measured, answer, version).SetArgDisplayNames(measured.Id, version.ToString());

    [TestCaseSource(nameof(Cases))]
    public void A_statement_does_what_it_did_to_a_real_server(MeasuredCase measured, MeasuredAnswer answer, int version)
    {
        var state = Run(Run(Fixtures[version], Join(measured.Setup)), Join(measured.Session));
        var effects = EffectsOf(measured.Sql, state).ToList();
        if (answer.Error is not null)
        {
            // What is refused whatever the data does nothing; all that counts is whether the transaction around it is the reason. What a version cannot read never comes so far.
            Assert.That(answer.Error is SyntaxError ? answer.RefusesTransaction : effects.Any(each => each.RefusesTransaction), Is.EqualTo(answer.RefusesTransaction), measured.Sql);
            return;
        }

        var (ours, theirs) = (Lines(effects, state.Catalog), Lines(answer));
        var difference = ours.Except(theirs).Concat(theirs.Except(ours)).Order(StringComparer.Ordinal);
        var expected = Exceptions.Find(each => each.Id == measured.Id)?.Difference.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();
        Assert.That(
            difference,
            Is.EqualTo(expected).AsCollection,
            $"{Join(measured.Setup)}\n{measured.Sql}\nmeasured {string.Join("; ", theirs)}\nwe say   {string.Join("; ", ours)}");
    }

    private static T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(Folder, file)), Json)!;

    private static ReplayState Run(ReplayState state, string sql)
    {
        var script = SqlParser.Parse(sql);
        return script.Statements.Aggregate(state, (current, statement) => CatalogReplay.Apply(current, script.File, statement).State);
    }

    private static IEnumerable<StatementEffects> EffectsOf(string sql, ReplayState state)
    {
        var script = SqlParser.Parse(sql, new SqlParseOptions(PostgresVersion: state.TargetVersion));
        foreach (var statement in script.Statements)
        {
            var step = CatalogReplay.Apply(state, script.File, statement);
            yield return EffectTable.Find(statement.Syntax, state, step.State);
            foreach (var executed in step.Executed)
            {
                yield return EffectTable.Find(executed.Statement, executed.Before, step.State);
            }

            state = step.State;
        }
    }

    private static string Join(string[]? statements) => string.Join(";\n", statements ?? []);

    private static List<string> Lines(List<StatementEffects> statements, Catalog before)
    {
        var relations = statements.SelectMany(each => each.Effects).Where(effect => IsThere(before, effect.Relation)).ToList();
        var indexes = statements.SelectMany(each => each.IndexEffects).Where(effect => effect.Relation.Schema != NameScope.TemporarySchema).ToList();
        var old = indexes.Where(effect => before.FindHeap(effect.Relation)?.HasIndex(effect.Index!) == true).ToList();
        return
        [
            .. Locks("", relations, Name),
            .. Locks("index ", old, effect => effect.Index!),
            .. Names("rewrites", relations.Where(effect => Has(effect, Work.Rewrite) && before.FindRelation(effect.Relation) is HeapRelation).Select(Name)),
            .. Names("rewrites sequence", relations.Where(effect => Has(effect, Work.Rewrite) && before.FindRelation(effect.Relation) is not HeapRelation).Select(Name)),
            .. Names("builds", indexes.Where(effect => Has(effect, Work.BuildIndex)).Select(effect => effect.Index!)),
            .. Names("rebuilds", old.Where(effect => Has(effect, Work.RebuildIndexes)).Select(effect => effect.Index!)),
            .. Names("reads", relations.Where(effect => Has(effect, Work.Scan)).Select(Name)),
            .. statements.Any(each => each.CanFailOnData) ? new[] { "fails on data" } : [],
            .. statements.Any(each => each.RefusesTransaction) ? new[] { "refuses a transaction" } : [],
            .. statements.Any(each => each.NeedsTransaction) ? new[] { "needs a transaction" } : [],
        ];
    }

    private static List<string> Lines(MeasuredAnswer answer) =>
    [
        .. answer.Locks.Where(each => !each.Key.StartsWith("pg_temp.", StringComparison.Ordinal)).Select(each => $"{each.Key} {each.Value}"),
        .. answer.IndexLocks.Select(each => $"index {each.Key} {each.Value}"),
        .. Names("rewrites", answer.Rewrites),
        .. Names("rewrites sequence", answer.SequenceRewrites),
        .. Names("builds", answer.Builds),
        .. Names("rebuilds", answer.Rebuilds),
        .. Names("reads", answer.Scans),
        .. answer.FailsOnData ? new[] { "fails on data" } : [],
        .. answer.RefusesTransaction ? new[] { "refuses a transaction" } : [],
        .. answer.NeedsTransaction ? new[] { "needs a transaction" } : [],
    ];

    /// <summary>Temporary tables are not measured: nobody else waits for them. The sequence of an identity column is a part of it in the catalog.</summary>
    private static bool IsThere(Catalog catalog, QualifiedName name) =>
        name.Schema != NameScope.TemporarySchema
        && (catalog.FindRelation(name) is not null
            || catalog.FindType(name) is CompositeType
            || catalog.Tables().Any(table => table.Value.Columns.Any(column => column.Identity is not null && name.Name == $"{table.Key.Name}_{column.Name}_seq")));

    private static bool Has(Effect effect, Work work) => (effect.Work & work) != 0;

    private static IEnumerable<string> Locks(string kind, List<Effect> effects, Func<Effect, string> name) =>
        effects.GroupBy(name).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{kind}{group.Key} {group.Max(effect => effect.Lock)}");

    private static string Name(Effect effect) => effect.Relation.Schema == "public" ? effect.Relation.Name : effect.Relation.ToString();

    private static IEnumerable<string> Names(string what, IEnumerable<string> names)
    {
        var sorted = names.Distinct().Order(StringComparer.Ordinal).ToList();
        return sorted.Count == 0 ? [] : [$"{what} {string.Join(",", sorted)}"];
    }
}

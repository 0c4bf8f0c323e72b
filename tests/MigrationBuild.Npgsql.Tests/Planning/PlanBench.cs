using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Sources;
using MigrationBuild.Testing;

namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>Two databases of a server: a plan runs on one, the other has what is wanted.</summary>
internal sealed class PlanBench : IAsyncDisposable
{
    private PlanBench(ScratchDatabase work, ScratchDatabase truth)
    {
        Work = work;
        Truth = truth;
    }

    /// <summary>Where plans run.</summary>
    public ScratchDatabase Work { get; }

    /// <summary>Where schemas are made directly.</summary>
    public ScratchDatabase Truth { get; }

    public int Version => Work.Version;

    public static async Task<PlanBench> CreateAsync()
    {
        var server = await PostgresServer.GetSharedAsync();
        return new PlanBench(await ScratchDatabase.CreateAsync(server), await ScratchDatabase.CreateAsync(server));
    }

    public static async Task<PlanBench> CreateAsync(PostgresServer server)
        => new(await ScratchDatabase.CreateAsync(server), await ScratchDatabase.CreateAsync(server));

    public async Task ClearAsync()
    {
        await Work.ClearAsync();
        await Truth.ClearAsync();
    }

    public DesiredSchema ReadSql(string sql) => Read(new SourceFile("schema.sql", sql));

    public DesiredSchema Read(SourceFile file) => Read([file]);

    public DesiredSchema Read(IReadOnlyList<SourceFile> files)
    {
        var schema = SchemaFiles.Read(files, Version);
        Assert.That(schema.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error), Is.Empty);
        return schema;
    }

    /// <summary>The plan; one that is refused or not proven fails the test.</summary>
    public MigrationPlan Plan(Catalog from, Catalog to, SchemaScope scope)
    {
        var plan = TryPlan(from, to, scope);
        Assert.That(plan.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error), Is.Empty, PlanText.Of(plan));
        return plan;
    }

    /// <summary>The pairs say where something is renamed; where they do not, a drop is a drop.</summary>
    public MigrationPlan TryPlan(Catalog from, Catalog to, SchemaScope scope)
        => MigrationPlanner.Plan(from, to, scope with { RenameHints = false }, Options);

    private ReversePlan Reverse(MigrationPlan plan, Catalog from) => ReversePlan.Of(plan, from, Options);

    private PlanOptions Options => new(Version, new SourceFile("schema.sql", ""));

    /// <summary>Runs the plan from the first schema to the second, the one back, and those from nothing to the second and back to nothing.</summary>
    public async Task AssertLeadsThereAndBackAsync(SqlPair pair)
    {
        var (from, to) = (ReadSql(pair.From), ReadSql(pair.To));
        var empty = await Work.ReadAsync();
        await Truth.RunAsync(pair.To);
        var wanted = await Truth.ReadAsync();
        await Work.RunAsync(pair.From);
        var before = await Work.ReadAsync();
        await Work.ExecuteAsync(pair.Rows);
        var rows = await Work.CountRowsAsync();

        var there = Plan(from.Catalog, to.Catalog, SchemaScope.Everything);
        await Work.RunAsync(there);
        await AssertWorkIsAsync(wanted, to.Catalog, there);
        var left = await Work.CountRowsAsync();
        Assert.That(rows.Where(table => left.GetValueOrDefault(table.Key, table.Value) != table.Value), Is.Empty, PlanText.Of(there));
        foreach (var (query, found) in pair.Kept)
        {
            Assert.That(await Work.QueryAsync(query), Is.EqualTo(new[] { found }), PlanText.Of(there));
        }

        if (pair.IsOneWay)
        {
            var refused = TryPlan(to.Catalog, from.Catalog, SchemaScope.Everything);
            Assert.That(refused.Diagnostics.Select(found => found.Descriptor), Has.Member(PlanDiagnostics.Unplannable), PlanText.Of(refused));
            Assert.That(Reverse(there, from.Catalog).Changes.Select(change => change.Reversal), Has.Member(Reversal.None), PlanText.Of(there));
        }
        else if (!pair.IsForward)
        {
            await Work.EmptyTablesAsync();
            var reverse = Reverse(there, from.Catalog);
            Assert.That(reverse.Plan.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error), Is.Empty, PlanText.Of(reverse.Plan));
            Assert.That(reverse.Changes.Select(change => change.Reversal), Has.None.EqualTo(Reversal.None), PlanText.Of(reverse.Plan));
            await Work.RunAsync(reverse.Plan);
            await AssertWorkIsAsync(before, from.Catalog, reverse.Plan);
        }

        await Work.ClearAsync();
        var made = Plan(Catalog.NewDatabase, to.Catalog, SchemaScope.Everything);
        await Work.RunAsync(made);
        await AssertWorkIsAsync(wanted, to.Catalog, made);
        if (pair.IsForward)
        {
            return;
        }

        var gone = Plan(to.Catalog, Catalog.NewDatabase, SchemaScope.Everything);
        await Work.RunAsync(gone);
        await AssertWorkIsAsync(empty, Catalog.NewDatabase, gone);
    }

    /// <summary>
    /// Runs the plan from the first schema to the second and the one that takes it back: the shorter form, for many pairs. That the second schema is what it was asked to be is
    /// told by inspection, that the first one is what it was by the server too.
    /// </summary>
    public async Task AssertLeadsThereAndIsTakenBackAsync(SqlPair pair)
    {
        var (from, to) = (ReadSql(pair.From), ReadSql(pair.To));
        await Work.RunAsync(pair.From);
        var before = await Work.ReadAsync();

        var there = Plan(from.Catalog, to.Catalog, SchemaScope.Everything);
        await Work.RunAsync(there);
        await AssertWorkIsInspectedAsAsync(to.Catalog, there);

        var reverse = Reverse(there, from.Catalog);
        Assert.That(reverse.Plan.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error), Is.Empty, PlanText.Of(reverse.Plan));
        await Work.RunAsync(reverse.Plan);
        await AssertWorkIsAsync(before, from.Catalog, reverse.Plan);
    }

    /// <summary>Runs the plan from the first schema to the second, after which nothing must be left to plan.</summary>
    public async Task AssertLeavesNothingAsync(SqlPair pair)
    {
        var (from, to) = (ReadSql(pair.From), ReadSql(pair.To));
        await Work.RunAsync(pair.From);
        await Work.RunAsync(Plan(from.Catalog, to.Catalog, SchemaScope.Everything));
        var rest = TryPlan((await Work.InspectAsync()).Catalog with { Roles = await Work.InspectRolesAsync(to.Catalog) }, to.Catalog, SchemaScope.LiveServer);
        Assert.That(rest.Changes, Is.Empty, PlanText.Of(rest));
    }

    /// <summary>Fails unless the database that the plan ran on is as wanted: as the server prints it, as it is inspected, and with nothing left to plan.</summary>
    public async Task AssertWorkIsAsync(IReadOnlyList<string> wanted, Catalog catalog, MigrationPlan plan)
    {
        var found = await Work.ReadAsync();
        var differences = found.Except(wanted).Select(line => "+ " + line).Concat(wanted.Except(found).Select(line => "- " + line));
        Assert.That(differences, Is.Empty, PlanText.Of(plan));
        await AssertWorkIsInspectedAsAsync(catalog, plan);
    }

    private async Task AssertWorkIsInspectedAsAsync(Catalog catalog, MigrationPlan plan)
    {
        var inspected = (await Work.InspectAsync()).Catalog with { Roles = await Work.InspectRolesAsync(catalog) };
        var expected = await AsMadeAsync(catalog);
        Assert.That(CatalogText.Differences(CatalogText.InNameOrder(WithoutSecrets(expected)), CatalogText.InNameOrder(inspected)), Is.Empty, PlanText.Of(plan));
        var rest = TryPlan(inspected, expected, SchemaScope.LiveServer);
        Assert.That(rest.Changes, Is.Empty, PlanText.Of(rest));
    }

    /// <summary>Fails unless the schema, as <c>pg_dump</c> prints it, is the one that was written.</summary>
    public async Task AssertIsDumpedAsWrittenAsync(string sql)
    {
        await Truth.RunAsync(sql);
        var user = await Truth.ReadUserAsync();
        // Roles are the cluster's, so pg_dump leaves them to pg_dumpall.
        var (written, dumped) = (ReadSql(sql).Catalog with { User = user, Roles = Catalog.Empty.Roles }, ReadSql(await Truth.DumpAsync()).Catalog);
        Assert.That(CatalogText.Differences(written, dumped), Is.Empty);
        // A dump has an owner for each object.
        var there = TryPlan(written, dumped, SchemaScope.Everything with { OwnersAreIncidental = true });
        var back = TryPlan(dumped, written, SchemaScope.Everything);
        Assert.That(there.Changes, Is.Empty, PlanText.Of(there));
        Assert.That(back.Changes, Is.Empty, PlanText.Of(back));
    }

    /// <summary>A policy for whoever makes it is, once made, one for our role.</summary>
    private async Task<Catalog> AsMadeAsync(Catalog catalog)
    {
        var user = await Work.ReadUserAsync();
        return catalog.Tables().Aggregate(catalog, (result, table) => result.With(table.Key.Schema, table.Value.Policies.Aggregate(
            table.Value,
            (made, policy) => made.With(policy with { Roles = policy.Roles.Select(role => role == "current_user" ? user : role).ToEquatableArray() }))));
    }

    /// <summary>Of what holds a secret, an inspection knows no more than the name.</summary>
    private static Catalog WithoutSecrets(Catalog catalog)
        => catalog.Defined.Where(defined => defined.Id.Kind == ObjectKind.Subscription).ToList().Aggregate(catalog, (result, secret) => result.WithoutDefined(secret.Id));

    /// <summary>A database with a subscription cannot be dropped, so both are cleared first.</summary>
    public async ValueTask DisposeAsync()
    {
        await ClearAsync();
        await Work.DisposeAsync();
        await Truth.DisposeAsync();
    }
}

using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What a statement finds: the database's schema and the session that runs it.</summary>
public sealed record ReplayState(Catalog Catalog)
{
    /// <summary>The major version of the server that is mirrored.</summary>
    public int TargetVersion { get; init; } = 17;

    public EquatableArray<string> SearchPath { get; init; } = NameScope.DefaultSearchPath;

    /// <summary>What the session set (<c>SET lock_timeout = '5s'</c>), by name in lower case.</summary>
    public PersistentMap<string> Settings { get; init; } = PersistentMap.Create<string>();

    /// <summary>The settings and the search path that COMMIT brings back, once something was set for the transaction alone (<c>SET LOCAL</c>).</summary>
    internal (PersistentMap<string> Settings, EquatableArray<string> SearchPath)? AfterCommit { get; init; }

    /// <summary>The open transaction blocks and savepoints, the innermost last; empty outside of <c>BEGIN</c>.</summary>
    public EquatableArray<TransactionLevel> Transaction { get; init; }

    /// <summary>The role that owns what the session makes (<c>SET ROLE</c>, <c>SET SESSION AUTHORIZATION</c>); null while nothing says who runs it.</summary>
    public string? Role => Settings.Find("role") is { } role && role != "none" ? role : Settings.Find("session_authorization");

    public bool InTransaction => !Transaction.IsEmpty;

    public NameScope Names => new(Catalog, SearchPath);

    /// <summary>Who needs whom, as it was last asked for: of this catalog or of an earlier one, from which that of this one is quickly made.</summary>
    internal DependencyGraph? LastGraph { get; init; }

    /// <summary>Who needs whom in this catalog.</summary>
    public DependencyGraph Dependencies() => LastGraph?.After(Catalog) ?? DependencyGraph.Of(Catalog);

    /// <summary>The same database seen by a new session: settings, transactions and temporary tables are gone.</summary>
    public ReplayState NewSession() => new(Catalog.WithoutSchema(NameScope.TemporarySchema)) { TargetVersion = TargetVersion, LastGraph = LastGraph };
}

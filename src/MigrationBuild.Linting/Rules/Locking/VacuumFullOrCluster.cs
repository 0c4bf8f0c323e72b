using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM124: tables are written anew while reads and writes wait.</summary>
public sealed class VacuumFullOrCluster : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM124", "vacuum-full-or-cluster", "VACUUM FULL and CLUSTER rewrite tables under a lock", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        VacuumStmt { IsVacuum: true } vacuum when vacuum.Options.IsOn("full") => Check(context, "FULL", "VACUUM FULL", namesTables: !vacuum.Relations.IsEmpty),
        ClusterStmt cluster => Check(context, "CLUSTER", "CLUSTER", namesTables: cluster.Relation is not null),
        _ => [],
    };

    private IEnumerable<Finding> Check(StatementContext context, string word, string command, bool namesTables)
    {
        Statement statement = context.Statement;
        var span = TextSpan.FromBounds(statement.Span.Start, Words.Find(context.File, statement.Span, word).End);
        const string instead = "Leave it out of the migration; pg_repack and pg_squeeze do the same while the table is in use";
        if (!namesTables)
        {
            return [context.Report(Descriptor, span, $"{command} writes one table after the other anew, with its indexes, and nobody reads or writes that table meanwhile. {instead}")];
        }

        return context.RewritesOf(statement).Take(1).Select(effect =>
            context.Report(Descriptor, span, effect.Relation, $"{command} writes {effect.Relation.Name} and its indexes anew and stops reads and writes meanwhile. {instead}"));
    }
}

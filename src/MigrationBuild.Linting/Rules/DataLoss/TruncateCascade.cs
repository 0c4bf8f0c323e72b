using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM207: tables that refer to a truncated one are emptied unseen.</summary>
public sealed class TruncateCascade : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM207", "truncate-cascade", "TRUNCATE … CASCADE empties tables that the migration does not name", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Statement is not TruncateStmt { Behavior: DropBehavior.Cascade } truncate
            || Words.AtEnd(context.File, truncate.Span, "CASCADE") is not { } word)
        {
            yield break;
        }

        var named = truncate.Relations.Select(each => context.Resolve(each.Name)).ToList();
        var others = context.Effects.Effects
            .Select(effect => effect.Relation)
            .Where(relation => !named.Contains(relation) && !context.IsNew(relation) && context.Before.Catalog.FindTable(relation) is not null)
            .Select(relation => relation.Name)
            .Distinct()
            .ToList();
        if (others.Count == 0 && named.All(table => context.IsNew(table) || context.Before.Catalog.FindTable(table) is not null))
        {
            yield break;
        }

        yield return context.Report(
            Descriptor,
            word,
            named[0],
            "CASCADE also empties every table with a foreign key to these, and those that refer to them in turn"
            + (others.Count > 0 ? $", among them {string.Join(", ", others)}" : "")
            + ". Name the tables that are to be emptied",
            Fix.Change("Empty only what is named (RESTRICT)", new TextEdit(word, "RESTRICT")));
    }
}

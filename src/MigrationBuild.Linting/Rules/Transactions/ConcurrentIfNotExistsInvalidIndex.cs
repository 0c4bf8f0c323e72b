using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM516: an index that a failed build left invalid satisfies IF NOT EXISTS.</summary>
public sealed class ConcurrentIfNotExistsInvalidIndex : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM516",
        "concurrent-if-not-exists-invalid-index",
        "IF NOT EXISTS keeps an index that a failed build left invalid",
        DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Statement is not IndexStmt { IsConcurrent: true, IfNotExists: true, Name: { } name } index
            || context.IsNew(context.Resolve(index.Relation.Name))
            || IsDroppedBefore(context, name.Name)
            || context.Migration.IsGenerated)
        {
            yield break;
        }

        yield return context.Report(
            Descriptor,
            Words.Find(context.File, TextSpan.FromBounds(index.IndexKeyword.Span.End, name.Span.Start), "IF NOT EXISTS"),
            $"A concurrent build that fails leaves {name.Name} behind, invalid and unused, and the next run takes it for the index. "
            + $"Put DROP INDEX CONCURRENTLY IF EXISTS {name.Name} before it",
            DropFirst(context, index));
    }

    private static bool IsDroppedBefore(StatementContext context, string index) => context.Earlier
        .Select(earlier => earlier.Statement)
        .OfType<DropStmt>()
        .Any(drop => drop.ObjectType == ObjectType.Index && drop.Objects.OfType<NamedObject>().Any(each => each.Name.Name == index));

    /// <summary>A string in a program is one command: a second statement would put both into a transaction.</summary>
    private static Fix? DropFirst(StatementContext context, IndexStmt index)
    {
        if (context.Options.IsEmbedded || context.Transaction != TransactionScope.None)
        {
            return null;
        }

        var qualifier = index.Relation.Name.Parts.Count > 1
            ? context.File.Substring(TextSpan.FromBounds(index.Relation.Name.Span.Start, index.Relation.Name.Parts[index.Relation.Name.Parts.Count - 1].Span.Start))
            : "";
        return Fix.Create(
            "Drop an invalid left-over first",
            TextEdit.Insert(index.Span.Start, $"DROP INDEX CONCURRENTLY IF EXISTS {qualifier}{context.File.Substring(index.Name!.Span)};\n"));
    }
}

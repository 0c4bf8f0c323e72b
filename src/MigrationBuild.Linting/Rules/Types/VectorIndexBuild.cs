using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM630: an index of vectors that is built for hours.</summary>
public sealed class VectorIndexBuild : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM630", "vector-index-build", "An index of vectors is built with what is not enough", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Statement is not IndexStmt { AccessMethod: { Name: "hnsw" or "ivfflat" } method } create || context.IsNew(context.Resolve(create.Relation.Name)))
        {
            yield break;
        }

        var problems = Problems(context, create, method.Name).ToList();
        if (problems.Count > 0)
        {
            yield return context.Report(Descriptor, method.Span, context.Resolve(create.Relation.Name), string.Join(". ", problems));
        }
    }

    private static IEnumerable<string> Problems(StatementContext context, IndexStmt create, string method)
    {
        if (!create.IsConcurrent)
        {
            yield return "Nobody can write to the table while it is built, which takes minutes to hours. Add CONCURRENTLY";
        }

        if (create.Options.IsEmpty)
        {
            yield return method == "hnsw"
                ? "Recall and size follow from m and ef_construction, which only a new build changes. Write WITH (m = …, ef_construction = …)"
                : "Recall follows from the number of lists, which only a new build changes, and the default fits small tables. Write WITH (lists = …)";
        }

        if (!context.Before.Settings.ContainsKey("maintenance_work_mem"))
        {
            yield return "What does not fit into maintenance_work_mem, 64 MB by default, makes the build many times slower. SET it before";
        }
    }
}

using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <content>Actions of rules (<c>analyze.c</c>).</content>
internal sealed partial class ExpressionCanonicalizer
{
    /// <returns>Null where the action is of a form that is not followed, or cannot be.</returns>
    public static Statement? CanonicalizeAction(
        Statement action,
        ExpressionContext context,
        Renaming renaming,
        out EquatableArray<ObjectId> references,
        out IReadOnlyList<QueryProblem> problems)
    {
        var canonicalizer = new ExpressionCanonicalizer(context, renaming);
        var canonical = canonicalizer.AnalyzeAction(action);
        references = canonicalizer._references.Distinct().ToEquatableArray();
        problems = canonicalizer._problems;
        return canonical;
    }

    private Statement? AnalyzeAction(Statement action) => action switch
    {
        NotifyStmt => action,
        SelectStmt query => AnalyzeSelectAction(query),
        UpdateStmt { Where: CurrentOfExpr } or DeleteStmt { Where: CurrentOfExpr } => null,
        _ => AnalyzeWrite(action)?.Statement,
    };

    private SelectStmt AnalyzeSelectAction(SelectStmt query)
    {
        var analyzed = AnalyzeQuery(query);
        return analyzed.Build(analyzed.Columns?.Select(column => column.Type.IsUnknown() ? column with { Type = DataTypes.Text } : column).ToList(), true);
    }
}

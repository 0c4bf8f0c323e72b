using System.Text;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Planning;

/// <summary>One migration file of a plan.</summary>
public sealed record PlannedFile(PlanStage Stage, EquatableArray<PlannedStatement> Statements)
{
    /// <summary>Whether the file runs in one transaction; if not, each statement is its own (<c>-- atlas:txmode none</c>).</summary>
    public bool IsTransactional => Stage is PlanStage.EnumLabels or PlanStage.Main;

    /// <summary>What tells the file from the others of its plan: the end of its name.</summary>
    public string Suffix => Stage switch
    {
        PlanStage.EnumLabels => "enum_values",
        PlanStage.Detach => "detach",
        PlanStage.Concurrent => "concurrently",
        PlanStage.Validate => "validate",
        _ => "",
    };

    /// <summary>The statements, each under its comment, with LF line ends and a final one.</summary>
    public string ToSql()
    {
        var text = new StringBuilder();
        foreach (var statement in Statements)
        {
            text.Append(text.Length == 0 ? "" : "\n");
            text.Append("-- ").Append(statement.Comment.Replace("\r", " ").Replace("\n", " ")).Append('\n');
            text.Append(statement.Sql).Append(";\n");
        }

        return text.ToString();
    }
}

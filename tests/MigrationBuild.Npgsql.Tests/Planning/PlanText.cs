using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>A plan as a failing test shows it.</summary>
internal static class PlanText
{
    public static string Of(MigrationPlan plan)
        => string.Concat(plan.Files.Select(file => $"== {file.Stage}\n{string.Concat(file.Statements.Select(statement => statement.Sql + ";\n"))}"));
}

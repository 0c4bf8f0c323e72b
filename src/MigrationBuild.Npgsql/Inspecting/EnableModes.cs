using MigrationBuild.Postgres.Syntax.AlterTables;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>When triggers and rules fire (<c>tgenabled</c>, <c>ev_enabled</c>).</summary>
internal static class EnableModes
{
    public static EnableMode Of(char code) => code switch
    {
        'D' => EnableMode.Disable,
        'A' => EnableMode.EnableAlways,
        'R' => EnableMode.EnableReplica,
        _ => EnableMode.Enable,
    };
}

using System.CommandLine;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>schema …</c>: states as a whole, apart from any history.</summary>
internal static class SchemaCommand
{
    public static Command Create() => new("schema", "Compare and show schemas.")
    {
        SchemaDiffCommand.Create(),
        SchemaInspectCommand.Create(),
    };
}

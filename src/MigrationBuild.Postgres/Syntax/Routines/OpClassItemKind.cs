namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>What an item of an operator class is.</summary>
public enum OpClassItemKind
{
    Operator,
    Function,
    Storage,
}

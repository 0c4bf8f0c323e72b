namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>Where a new value of an enum goes.</summary>
public enum EnumValuePlacement
{
    Last,
    Before,
    After,
}

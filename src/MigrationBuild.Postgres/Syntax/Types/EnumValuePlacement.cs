namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>Where a new value of an enum goes.</summary>
public enum EnumValuePlacement
{
    /// <summary>Neither is written: at the end.</summary>
    Last,

    /// <summary><c>BEFORE 'value'</c></summary>
    Before,

    /// <summary><c>AFTER 'value'</c></summary>
    After,
}

namespace MigrationBuild.Schema.Replaying;

/// <summary>How a subcommand of ALTER TABLE comes to a table, and whether it goes on to its children.</summary>
internal enum AlterReach
{
    /// <summary>Asked for at this table: it goes on to partitions and to what inherits.</summary>
    Descendants,

    /// <summary>Asked for at this table with ONLY.</summary>
    Only,

    /// <summary>It came from a parent, and goes on.</summary>
    Inherited,
}

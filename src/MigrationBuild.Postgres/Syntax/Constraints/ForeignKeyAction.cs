namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>What a foreign key does when the row it refers to goes or changes.</summary>
public enum ForeignKeyAction
{
    /// <summary>
    /// <c>NO ACTION</c>, also where nothing is written: an error, at the end of the statement or when a deferred constraint is checked.
    /// </summary>
    NoAction,

    /// <summary><c>RESTRICT</c>: an error at once, even if the constraint is deferred.</summary>
    Restrict,

    /// <summary><c>CASCADE</c>: the referencing rows go or change too.</summary>
    Cascade,

    /// <summary><c>SET NULL</c>: the referencing columns become null.</summary>
    SetNull,

    /// <summary><c>SET DEFAULT</c>: the referencing columns get their defaults, which must be found in the table referred to.</summary>
    SetDefault,
}

namespace MigrationBuild.Postgres.Oracle.Answers;

/// <summary>How our answer stands to PostgreSQL's.</summary>
public enum Agreement
{
    /// <summary>Validity and kinds, or message and place, are the same.</summary>
    Full,

    /// <summary>Both refuse the text, with another message or at another place.</summary>
    OtherError,

    /// <summary>PostgreSQL's grammar takes it; what we refuse is what the analysis behind the grammar refuses, in its words.</summary>
    Analysis,

    /// <summary>PostgreSQL's grammar takes it; we refuse it because it nests too deeply for us.</summary>
    Depth,

    /// <summary>The library is no oracle here: it differs from PostgreSQL itself in where it takes parameters, and comments between the parts of a string.</summary>
    Library,

    /// <summary>One takes what the other refuses, or both take it for different statements.</summary>
    None,
}

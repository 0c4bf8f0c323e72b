namespace MigrationBuild.Linting.Tests.Claims;

/// <summary>What a rule can say of a migration so that a server can be asked whether it is so.</summary>
public enum ClaimKind
{
    /// <summary><c>convention</c>: it is a matter of taste, or of people; nothing that a server does shows it.</summary>
    Convention,

    /// <summary><c>locks RELATION MODE</c>, and <c>while it reads|writes|rewrites|builds|rebuilds RELATION</c> or <c>while it locks RELATION MODE</c>: a transaction has the lock at the end of that work.</summary>
    Locks,

    /// <summary><c>reads|writes|rewrites|builds|rebuilds RELATION</c>: a statement reads or writes all its rows, gives it a new file, or makes an index.</summary>
    Works,

    /// <summary><c>fails SQLSTATE</c>: the migration is refused.</summary>
    Fails,

    /// <summary><c>warns SQLSTATE</c>: the server runs a statement with a warning.</summary>
    Warns,

    /// <summary><c>waits</c>: the migration waits as long as the transaction of <c>[meanwhile]</c> is open.</summary>
    Waits,

    /// <summary><c>loses QUERY</c>: rows that it gave before are gone.</summary>
    Loses,

    /// <summary><c>breaks SQLSTATE: STATEMENT</c>: it ran before and is refused afterwards.</summary>
    Breaks,

    /// <summary><c>refuses SQLSTATE: STATEMENT</c>: it is refused afterwards; before the migration it may have made no sense.</summary>
    Refuses,

    /// <summary><c>admits STATEMENT</c>: it was refused before and runs afterwards.</summary>
    Admits,

    /// <summary><c>answers VALUE: QUERY</c>: the first value of the query's last row, asked afterwards in another session.</summary>
    Answers,

    /// <summary><c>stays VALUE: QUERY</c>: the same, asked in the session of the migration.</summary>
    Stays,

    /// <summary><c>makes STATEMENT read RELATION</c>: the statement reads all rows of the relation afterwards.</summary>
    Makes,
}

namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>Who owns an object, and who may use it.</summary>
internal sealed class RandomAccess
{
    private string? _owner;
    private string? _grant;
    private string? _revoke;

    /// <summary>The roles of the server that random schemas speak of.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["random_owner", "random_reader", "random_writer"];

    public void Edit(RandomSchema schema)
    {
        switch (schema.Next(3))
        {
            case 0:
                _owner = schema.Pick([null, Roles[0]]);
                break;
            case 1:
                _grant = schema.Pick([null, $"ALL ON {{0}} TO {Roles[1]}", $"{{1}} ON {{0}} TO {Roles[1]}, {Roles[2]}", $"{{1}} ON {{0}} TO PUBLIC", $"{{1}} ON {{0}} TO {Roles[2]} WITH GRANT OPTION"]);
                break;
            default:
                _revoke = schema.Pick([null, "ALL ON {0} FROM PUBLIC"]);
                break;
        }
    }

    /// <param name="target">What ALTER and COMMENT call the object: its kind and its name.</param>
    public string ToSql(string target)
    {
        var (kind, privilege, grants) = target[..target.IndexOf(' ', StringComparison.Ordinal)] switch
        {
            "VIEW" or "TABLE" => ("TABLE", "SELECT", true),
            "MATERIALIZED" => ("TABLE", "SELECT", true),
            "SEQUENCE" => ("SEQUENCE", "USAGE", true),
            "TYPE" or "DOMAIN" => ("TYPE", "USAGE", true),
            "FUNCTION" or "PROCEDURE" or "AGGREGATE" => ("ROUTINE", "EXECUTE", true),
            "COLLATION" => ("", "", false),
            _ => ("", "", false),
        };
        var name = target[(target.StartsWith("MATERIALIZED VIEW", StringComparison.Ordinal) ? "MATERIALIZED VIEW ".Length : target.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        string Said(string verb, string? what) => !grants || what is null ? "" : $"{verb} {what.Replace("{0}", $"{kind} {name}", StringComparison.Ordinal).Replace("{1}", privilege, StringComparison.Ordinal)};\n";
        var isOwned = _owner is not null && (grants || target.StartsWith("COLLATION", StringComparison.Ordinal));
        return (isOwned ? $"ALTER {target} OWNER TO {_owner};\n" : "") + Said("REVOKE", _revoke) + Said("GRANT", _grant);
    }
}

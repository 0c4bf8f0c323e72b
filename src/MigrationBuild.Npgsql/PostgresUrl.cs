using System.Globalization;
using Npgsql;

namespace MigrationBuild.Npgsql;

/// <summary>Reads addresses of databases as people have them: <c>postgres://…</c> as in <c>DATABASE_URL</c>, or Npgsql's connection strings.</summary>
public static class PostgresUrl
{
    private const string Shape = "Write postgres://user:password@host:5432/database, or Host=…;Database=…;Username=…;Password=….";

    private static readonly string[] Schemes = ["postgres", "postgresql"];

    /// <summary>What libpq calls a parameter and what Npgsql calls it.</summary>
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application_name"] = "Application Name",
        ["channel_binding"] = "Channel Binding",
        ["client_encoding"] = "Client Encoding",
        ["connect_timeout"] = "Timeout",
        ["dbname"] = "Database",
        ["gssencmode"] = "GSS Encryption Mode",
        ["host"] = "Host",
        ["include_error_detail"] = "Include Error Detail",
        ["options"] = "Options",
        ["passfile"] = "Passfile",
        ["password"] = "Password",
        ["port"] = "Port",
        ["schema"] = "Search Path",
        ["search_path"] = "Search Path",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslmode"] = "SSL Mode",
        ["sslpassword"] = "SSL Password",
        ["sslrootcert"] = "Root Certificate",
        ["target_session_attrs"] = "Target Session Attributes",
        ["user"] = "Username",
    };

    /// <summary>Parameters of Prisma's connector about its own pool. They say nothing about the database.</summary>
    private static readonly HashSet<string> Ignored = new(StringComparer.OrdinalIgnoreCase)
    {
        "connection_limit", "pgbouncer", "pool_timeout", "socket_timeout", "statement_cache_size",
    };

    /// <exception cref="ConnectionStringException">The text is neither.</exception>
    public static NpgsqlConnectionStringBuilder Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains("://", StringComparison.Ordinal) ? ParseUrl(text) : ParseConnectionString(text);
    }

    private static NpgsqlConnectionStringBuilder ParseConnectionString(string text)
    {
        NpgsqlConnectionStringBuilder builder;
        try
        {
            builder = new NpgsqlConnectionStringBuilder(text);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new ConnectionStringException($"The connection string cannot be read. {Shape}");
        }

        return builder.Host is { Length: > 0 } ? builder : throw new ConnectionStringException($"The connection string names no host. {Shape}");
    }

    private static NpgsqlConnectionStringBuilder ParseUrl(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || HoldsBarePassword(url))
        {
            throw new ConnectionStringException(
                $"The URL of the database cannot be read. Characters such as @ : / ? # in a password must be written as %40 %3A %2F %3F %23. {Shape}");
        }

        if (!Schemes.Contains(url.Scheme, StringComparer.OrdinalIgnoreCase))
        {
            throw new ConnectionStringException($"The URL begins with {url.Scheme}://, and we speak to PostgreSQL only. {Shape}");
        }

        var builder = new NpgsqlConnectionStringBuilder { Host = url.Host.Length > 0 ? url.Host.Trim('[', ']') : "localhost" };
        if (url.Port > 0)
        {
            builder.Port = url.Port;
        }

        var login = url.UserInfo.Split(':', 2);
        builder.Username = login[0].Length > 0 ? Uri.UnescapeDataString(login[0]) : null;
        builder.Password = login.Length == 2 ? Uri.UnescapeDataString(login[1]) : null;
        builder.Database = url.AbsolutePath.Length > 1 ? Uri.UnescapeDataString(url.AbsolutePath[1..]) : null;
        foreach (var parameter in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            Set(builder, parameter);
        }

        return builder;
    }

    /// <summary>Where a / ? or # in a password has ended the host too early, the @ is found behind it; the pieces must not be shown.</summary>
    private static bool HoldsBarePassword(Uri url) => (url.PathAndQuery + url.Fragment).Contains('@', StringComparison.Ordinal) || url.Fragment.Length > 0;

    private static void Set(NpgsqlConnectionStringBuilder builder, string parameter)
    {
        var parts = parameter.Split('=', 2);
        var name = Uri.UnescapeDataString(parts[0]);
        if (Ignored.Contains(name))
        {
            return;
        }

        if (!Keywords.TryGetValue(name, out var keyword))
        {
            throw new ConnectionStringException($"The URL has the parameter '{name}', which is not known. Known are {string.Join(", ", Keywords.Keys)}.");
        }

        try
        {
            var value = parts.Length == 2 ? Uri.UnescapeDataString(parts[1].Replace('+', ' ')) : "";
            // libpq writes verify-full where Npgsql writes VerifyFull.
            builder[keyword] = keyword is "SSL Mode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new ConnectionStringException(string.Create(CultureInfo.InvariantCulture, $"The parameter '{name}' of the URL has a value that is not allowed."));
        }
    }
}

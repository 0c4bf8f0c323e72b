using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace MigrationBuild.Testing;

/// <summary>
/// A data directory of our own and the server that runs on it. It does not outlive us: test hosts are killed rather than ended, so
/// on Unix a small watchman waits for our end, whatever it is, then stops the server and removes the directory.
/// </summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private readonly string _programs;
    private readonly string _root;
    private bool _stopped;

    private PostgresCluster(string programs, string root)
    {
        _programs = programs;
        _root = root;
    }

    private string Data => Path.Combine(_root, "data");

    public static async Task<PostgresServer> StartAsync(string description, string programs)
    {
        var root = Directory.CreateTempSubdirectory("mb-pg-").FullName;
        var cluster = new PostgresCluster(programs, root);
        var password = Guid.NewGuid().ToString("N");
        await cluster.InitializeAsync(password);
        await cluster.WatchOverAsync();
        var port = await cluster.LaunchAsync();
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Username = "postgres",
            Password = password,
            Database = "postgres",
            IncludeErrorDetail = true,
        };
        return new PostgresServer(description, connection.ConnectionString, cluster);
    }

    public ValueTask DisposeAsync()
    {
        Stop();
        return ValueTask.CompletedTask;
    }

    private async Task InitializeAsync(string password)
    {
        var passwordFile = Path.Combine(_root, "password");
        await File.WriteAllTextAsync(passwordFile, password);
        if (OtherUser is { } user)
        {
            await Command.RunAsync("chown", ["-R", user, _root]);
        }

        await RunAsync(
            "initdb", "-D", Data, "-U", "postgres", "--auth=password", $"--pwfile={passwordFile}", "-E", "UTF8", "--locale=C", "--no-sync");
    }

    private async Task<int> LaunchAsync()
    {
        // Between our asking for a free port and the server's binding it somebody else may take it.
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var options = string.Create(
                CultureInfo.InvariantCulture,
                $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c full_page_writes=off -c max_connections=200");
            try
            {
                await RunAsync("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_root, "log"), "-o", options, "start");
                return port;
            }
            catch (InvalidOperationException e) when (attempt == 3)
            {
                throw new InvalidOperationException($"{e.Message}\n{await File.ReadAllTextAsync(Path.Combine(_root, "log"))}", e);
            }
            catch (InvalidOperationException)
            {
            }
        }
    }

    private async Task WatchOverAsync()
    {
        if (OperatingSystem.IsWindows())
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
            return;
        }

        const string Watch = """
            (
                while kill -0 "$1" && [ -d "$2" ]; do sleep 0.5; done
                [ -f "$2/data/postmaster.pid" ] && kill -QUIT "$(head -n 1 "$2/data/postmaster.pid")"
                rm -rf "$2"
            ) >/dev/null 2>&1 </dev/null &
            """;
        var owner = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        await Command.RunAsync("/bin/sh", ["-c", Watch, "watch", owner, _root], "/");
    }

    private void Stop()
    {
        if (_stopped)
        {
            return;
        }

        _stopped = true;
        var (program, arguments) = AsServerUser(Path.Combine(_programs, "pg_ctl"), "-D", Data, "-m", "immediate", "-w", "stop");
        Command.TryRunAsync(program, arguments, Path.GetTempPath()).GetAwaiter().GetResult();
        Directory.Delete(_root, recursive: true);
    }

    private async Task RunAsync(string program, params string[] arguments)
    {
        var (file, all) = AsServerUser(Path.Combine(_programs, program), arguments);
        // The server keeps the pipes of the process that starts it, so what pg_ctl prints goes to a file, not to us.
        await Command.RunAsync("/bin/sh", ["-c", "\"$@\" >\"$0\" 2>&1 </dev/null || { cat \"$0\"; exit 1; }", Path.Combine(_root, "output"), file, .. all], "/");
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static string? OtherUser =>
        !Environment.IsPrivilegedProcess ? null
        : File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres"
        : "nobody";

    private static (string Program, string[] Arguments) AsServerUser(string program, params string[] arguments) =>
        OtherUser is { } user ? ("runuser", ["-u", user, "--", program, .. arguments]) : (program, arguments);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Analyzers.Files;

/// <summary>
/// The migrations of one directory in their order. What each of them gives is worked out once a compilation, whatever files the compiler asks for, in
/// whatever order and on however many threads.
/// </summary>
/// <param name="lint">Lints a file in the state that it meets.</param>
internal sealed class MigrationSet(
    ImmutableArray<MigrationFile> files,
    ReplayState start,
    Func<MigrationFile, ReplayState, CancellationToken, FileLint> lint)
{
    private readonly object _gate = new();
    private readonly List<FileLint> _done = [];

    /// <summary>Lints the file in the state that those before it leave. The gate is held for a file at a time, so that nobody who gives up waits for more.</summary>
    public FileLint Lint(int position, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lock (_gate)
            {
                if (_done.Count > position)
                {
                    return _done[position];
                }

                _done.Add(lint(files[_done.Count], _done.Count == 0 ? start : _done[_done.Count - 1].After, cancellationToken));
            }
        }
    }

    /// <summary>The migrations that run after the one at the position. A text is read as it is asked for: mostly the next one says enough.</summary>
    public IEnumerable<SourceFile> Behind(int position) =>
        files.Skip(position + 1).Select(file => new SourceFile(file.Path, file.Text.GetText()?.ToString() ?? ""));
}

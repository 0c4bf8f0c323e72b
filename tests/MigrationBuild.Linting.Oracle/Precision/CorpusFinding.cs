using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Oracle.Precision;

/// <summary>A finding in a file of a real project.</summary>
internal sealed record CorpusFinding(string Project, SourceFile File, Finding Finding)
{
    public string Rule => Finding.Id;

    public int Line => File.GetPosition(Finding.Span.Start).Line;

    public int Column => File.GetPosition(Finding.Span.Start).Column;

    /// <summary>Where a seed puts it among its like: what is drawn stays drawn when other words are found for it, or more elsewhere.</summary>
    public ulong Lot(int seed) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{seed} {Rule} {Project} {File.Path} {Line} {Column}"))));

    public override string ToString() => $"{Rule}\t{Project}\t{File.Path}\t{Line}\t{Column}\t{Finding.Diagnostic.Severity}\t{Finding.Message}";
}

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>An attribute whose value is text of several lines.</summary>
/// <param name="IsExact">Whether a line's end behind the last line would be another text; SQL that is parsed does not mind.</param>
internal sealed record HclHeredocText(string Name, string Text, bool IsExact) : HclText
{
    /// <summary>Whether the text can stand as it is: a carriage return may not survive an editor, and other characters need an escape.</summary>
    public static bool CanHold(string text) =>
        text.TrimEnd('\n').Contains('\n')
        && text.All(c => c is '\n' or '\t' || !char.IsControl(c))
        && text.Split('\n').All(line => line.Length == 0 || line.Trim(' ', '\t').Length > 0);
}

using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private void WriteXml(Expression expression)
    {
        switch (expression)
        {
            case XmlConcat concat:
                WriteCall("XMLCONCAT", concat.Arguments);
                break;
            case XmlElement element:
                WriteXmlElement(element);
                break;
            case XmlForest forest:
                WriteXmlValues("XMLFOREST", forest.Elements);
                break;
            case XmlParse parse:
                Write("XMLPARSE(");
                WriteAfter(parse.IsDocument ? "DOCUMENT " : "CONTENT ", parse.Value);
                WriteIf(parse.PreservesWhitespace, " PRESERVE WHITESPACE");
                Write(")");
                break;
            case XmlPi instruction:
                Write("XMLPI(NAME ");
                WriteName(instruction.Name);
                WriteAfter(", ", instruction.Content);
                Write(")");
                break;
            case XmlRoot root:
                WriteXmlRoot(root);
                break;
            case XmlSerialize serialize:
                Write("XMLSERIALIZE(");
                WriteAfter(serialize.IsDocument ? "DOCUMENT " : "CONTENT ", serialize.Value);
                Write(" AS ");
                WriteType(serialize.Type);
                WriteIf(serialize.IsIndented, " INDENT");
                Write(")");
                break;
            default:
                WriteJson(expression);
                break;
        }
    }

    private void WriteXmlElement(XmlElement element)
    {
        Write("XMLELEMENT(NAME ");
        WriteName(element.Name);
        if (!element.Attributes.IsEmpty)
        {
            WriteXmlValues(", XMLATTRIBUTES", element.Attributes);
        }

        foreach (var content in element.Content)
        {
            WriteAfter(", ", content);
        }

        Write(")");
    }

    private void WriteXmlValues(string word, EquatableArray<XmlNamedValue> values)
    {
        Write(word);
        WriteParenthesized(values, WriteXmlValue);
    }

    private void WriteXmlValue(XmlNamedValue value)
    {
        WriteNested(value.Value);
        if (value.Name is { } name)
        {
            Write(" AS ");
            WriteName(name);
        }
    }

    private void WriteXmlRoot(XmlRoot root)
    {
        WriteAfter("XMLROOT(", root.Value);
        Write(", VERSION ");
        WriteIf(root.Version is null, "NO VALUE");
        WriteAfter("", root.Version);
        Write(root.Standalone switch
        {
            XmlStandalone.Yes => ", STANDALONE YES",
            XmlStandalone.No => ", STANDALONE NO",
            XmlStandalone.NoValue => ", STANDALONE NO VALUE",
            _ => "",
        });
        Write(")");
    }
}

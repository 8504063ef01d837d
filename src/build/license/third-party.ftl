<#-- JavaParser leaves the choice between two licences: this project takes Apache-2.0 -->
<#assign declined = ["GNU Lesser General Public License"]>
What this library depends on, optional parts included, by licence. The jar of the command line bundles what it uses of it.
The text of each licence is in META-INF/licenses, that of Apache-2.0 in META-INF/LICENSE. The source code of a component is
available at its address.
<#list licenseMap as entry>
<#if !declined?seq_contains(entry.key)>

${entry.key}

<#list entry.value as component>
  ${component.groupId}:${component.artifactId} ${component.version}, ${component.name}, ${component.url!"no address"}
</#list>
</#if>
</#list>

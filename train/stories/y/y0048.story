id: y0048
genre: news
where: GH
published: 2009-12-01
title: Headteacher's adopted "daughter" was house help, court finds
person p1: role=victim age=11 protected=yes why=trafficking-victim
person p2: role=convicted,relative age=55 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen: labor-trafficking

Koforidua, Nov. 30, GNA – A circuit court has sentenced a 55-year-old headmistress to five years' imprisonment for using a niece as a labourer under the colour of adoption.

Mrs [[D p2 name|Comfort Obenewaa Ansah-Asare]] brought the 11-year-old from [[W p1 address|Oworobong]] in 2006. The child was entered as a pupil at the school her aunt headed, [[W p1 school|Presby Primary 'B']], but register after register showed her absent: she was selling iced water at the lorry park from six until the last bus. On days when the tray did not bring GH¢8 she slept on the veranda without food, and was caned. Her birth paper, kept in a Milo tin, had been altered to make her 15.

[[K p5 name|Yaw Bediatuo]], a driver's mate who noticed that she never had shoes, gave evidence for the State.

Judge [[K p3 name|Georgina Mensah-Datsa]] said that a teacher should know the difference between a pupil and a kettle. Chief Inspector [[K p4 name|Eric Tetteh Avorgbedor]] prosecuted.

As they led her out she shouted at the gallery, "Ask [[W p1 name|Oforiwaa]] who bought her a dress!"

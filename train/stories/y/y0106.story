id: y0106
genre: news
where: KE
published: 2020-08-17
title: Chief rescues girl from 'graduation' at river
person p1: role=victim age=11 protected=yes why=minor-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused,relative age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
note: cut; child marriage: sale of the child for cows not sex trafficking told; screen none? marriage not yet occurred
screen: none

Chuka — There were to have been twelve goats, and she had been taught to thank for each.

The chief of Karingani, [[K p4 name|Mugambi Kaburu-Nyaga]], came up through the maize on Saturday dawn with five officers, and broke up the gathering at which a girl of 11 was to be cut by the river and, in the next school holiday, wed. The cutter, [[K p2 name|Ciambuba M'Ndiga]], was caught with a new blade in her bag, and with her the girl's grandmother, [[D p3 name|Consolata Ciamati]].

The girl hadn't been touched. She'd put on two pairs of shorts for it, she said, "so that it takes them time".

She will stay at [[W p1 address|the Tharaka Girls' rescue centre]] until schools reopen. "[[W p1 name|Gatwiri]] tops the class in science at [[W p1 school|Kibumbu]]," the chief told the press. "She has plans to be a doctor. Not today a wife."

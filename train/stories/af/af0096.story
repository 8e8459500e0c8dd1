id: af0096
genre: news
where: CA-BC
published: 2024-06-06
title: Burnaby house cleaners crossed the strait for nothing
person p1: role=victim age=38 protected=yes why=trafficking-victim
person p2: role=victim age=27 protected=yes why=trafficking-victim
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: cleaning firm; held residence and threat; the caption

BURNABY — Two sisters-in-law answered an ad for "housekeepers, live-in, kind family" and found that the family was eleven vacation rentals and a van.

[[K p3 name|Brock Ellingsen]], 45, of North Vancouver, pleaded not guilty on Monday to two counts of trafficking in persons. Cleaning between one set of guests and the next took from six to midnight. Pay was to be reckoned at the season's end "net of board." Board was a crawl space, [[W p1 address|under the suite at 3300 block Phillips]], and when the younger asked to be reckoned up in July, he said that she owed $2,100 and that he had friends at the border.

He also had their passports. He'd fanned himself with those, the Crown said.

Their names are covered by an order. The court artist's sketch on Tuesday's front page was captioned "[[W p1 photo|Witness Analyn Tugade, 38, points at the accused]]"; the newspaper has since said sorry. [[W p2 name|Rowena Tugade]], 27, will testify today from behind a screen, Crown counsel [[K p4 name|Gwyneth Parr]] told the same reporter who had written it.

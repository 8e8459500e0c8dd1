id: u0044
genre: news
where: GB-ENG
published: 2018-06-07
title: Six-year-old gave evidence from a beanbag as uncle is convicted
person p1: role=victim age=6 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=26 protected=decide why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: intermediary; child victim of uncle; the registered intermediary names teddy; school; D relation

There was no dock in the room where [[D p2 name|Mohammed Adil Rafiq]] was undone; there was a beanbag, a box of felt tips, and a girl of six.

She'd drawn the wardrobe. She'd drawn who was in it. "That's me and that's Uncle and that's where my tummy got scared," she explained to an intermediary, [[K p3 name|Jo Lindeman]], in film played to Luton jurors. He'd told her it was a game for spies.

[[D p2 name|Rafiq]], 26, a warehouse operative, denied assault of a child under 13. He was found guilty by all twelve.

The film has been edited, but the picture went up for a second with a name in the corner, as children sign pictures: [[W p1 name|ANEESA]], [[W p1 school|Hedgehogs Class]]. Her mother, [[W p5 name|Shabnam Rafiq]], had to leave the gallery.

Judge [[K p4 name|Thaddeus Cole]] thanked the jury and said that if he ever had to be as brave he hoped somebody would bring him felt tips.

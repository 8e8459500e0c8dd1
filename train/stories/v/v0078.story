id: v0078
genre: interview
where: US-TX
published: 2015-10-07
title: KPLX evening, script A-block
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=adult-accused
screen: sex-trafficking-minor
note: television script; chyron and file name leak; older cousin accused

ANCHOR ([[K p3 name|DEB STARLING]]): Good evening. She thought it was a quinceañera two years early. Police in Lubbock say that it was an auction.

(TAKE VO)

THE DRESS WAS WHITE. SO WAS THE CAKE. AND FOUR MEN AT THIS EVENT HALL ON AVENUE Q, INVESTIGATORS SAY, HAD EACH PUT AN ENVELOPE UNDER A PLATE FOR THE 13-YEAR-OLD IN THE MIDDLE OF THE FLOOR.

THE MAN WHO LIFTED THE PLATES IS [[K p2 name|GUADALUPE "LUPE" RENTERIA]]. HE'S 37. THE COUSIN WHO DRESSED HER, [[D p5 name|CRYSTAL BUSTAMANTE]], IS CHARGED, TOO.

(SOT — SGT. [[K p4 name|IAN MCQUISTON]]) "The highest envelope had $1,900. She left with him in his truck. A waitress took down the plate number on her arm."

(CHYRON: NO ID ON JUVENILE — [[W p1 name|BUSTAMANTE, DULCE]] — CHECK W/ LEGAL)

(FILE: [[W p1 photo|dulce_b_dress_blurred_v2.mov]])

ANCHOR: The girl is safe tonight. And — can you believe it — it's almost chili season.

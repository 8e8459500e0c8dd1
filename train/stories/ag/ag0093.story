id: ag0093
genre: news
where: IN-WB
published: 2011-05-05
title: "I was an aunty's maid, then I was a dancer's debt"
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused,relative age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: NGO newsletter; girl listed first as a 'keeper's associate'; sold by a maternal uncle; home village, embroidered name

From our Siliguri shelter -- by [[K p5 name|Sr. Prisca Ekka]]

She does the borders. The others may do the flowers, says M., but the borders are hers, and she'll unpick yours if they wobble.

When the police went into the lodge near the bus stand in January, they listed nine persons. Eight were "customers and girls". The ninth, sixteen years old, who had opened the door, was put down as an associate of the keeper, [[K p2 name|Rekha Tirkey]], and spent twelve nights in the women's lock-up as accused number four in case [[W p1 id|27/2011]] of Pradhan Nagar PS.

It took our counsellor one cup of tea to learn the rest. Her mother's brother, [[D p3 name|Birsa Lakra]], had fetched her from [[W p1 address|Dhumchipara tea garden, Line 6]], when she was fourteen, for "aunty's house in Delhi". Aunty kept her eight months and passed her on for ₹40,000. This sum became hers to pay. Lorry men came. She opened the door because she was the one that [[K p2 name|Rekha]] trusted not to run, having nowhere.

SI [[K p4 name|Dawa Sherpa]] went back to the magistrate himself and said, Sir, I have made a mistake. We'd like this on record, since we don't often get to write it.

M. isn't M.'s name. But we see that in the photograph on our back page she is holding up a tablecloth signed, in chain stitch, [[W p1 name|Monica Lakra]]. Please, friends, do not pass this number on until we have printed another.

id: af0049
genre: news
where: US-CA
published: 2018-06-28
title: Bakersfield man charged; teen's court date kept
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: charged with robbery of a customer; the father named

BAKERSFIELD — A 17-year-old who took a customer's watch is due in juvenile court July 9, though the man who sent her to him was charged Monday with trafficking.

[[K p2 name|Isaiah Trujillo]], 22, found her through a dating app and within ten days had an ad up, according to the complaint. He chose the customers. He also, detectives think, chose the watch.

[[W p4 name|Arturo Meraz]] drove to the hearing from Delano on his lunch break in his almond-huller's mask. "[[W p1 name|Xochitl]] is a little girl who plays [[W p1 other|sousaphone in the Delano marching band]]," he told a reporter. "There's just one, you can't miss her. And they have her with a chain on the waist."

Deputy D.A. [[K p3 name|Camille Eskew]] said the cases "travel on separate tracks."
